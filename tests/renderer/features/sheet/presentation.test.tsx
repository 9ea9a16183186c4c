import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { Presentation } from '../../../../renderer/features/sheet/present/presentation';
import { AppContext } from '../../../../renderer/state/app-context';
import { appWith, openInSession, SMALL_MAP } from '../../session-of';

beforeEach(() => {
  openInSession(
    SMALL_MAP.replace('"text": "It is so"', '"text": "It is so", "notes": "Not for the audience"'),
  );
  render(
    <AppContext value={appWith()}>
      <Presentation />
    </AppContext>,
  );
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});
const press = (key: string, code = '') => fireEvent.keyDown(screen.getByRole('dialog'), { key, code });

test('where no second window can be opened, it says so, and shows the notes only when it is told to', () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  press('w');
  expect(open).toHaveBeenCalledOnce();
  expect(screen.getByRole('status').textContent).toMatch(/^No second window could be opened/);
  expect(screen.queryByText('Not for the audience')).toBeNull();
  press('n');
  expect(screen.getByText('Not for the audience')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toMatch(/^Arrow keys/);
  press('n');
  press('w');
  expect(open).toHaveBeenCalledTimes(2);
});

test('where the whole screen cannot be had, it is said in the window in which it was asked for', async () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const notes = frame.contentWindow!;
  vi.spyOn(window, 'open').mockReturnValue(notes);
  vi.spyOn(notes, 'close').mockReturnValue();
  const request = vi.fn(() => Promise.reject(new TypeError('Permissions check failed')));
  document.documentElement.requestFullscreen = request;
  onTestFinished(() => {
    Reflect.deleteProperty(document.documentElement, 'requestFullscreen');
    frame.remove();
  });
  const said = () =>
    [document, notes.document].map((page) => page.querySelector('[role=status]')?.textContent);
  await act(async () => press('w'));
  await act(async () => fireEvent.keyDown(notes.document.body, { key: 'f' }));
  expect(request).toHaveBeenCalledOnce();
  expect(said()).toEqual([
    expect.stringMatching(/^Arrow keys/),
    'For the whole screen, press F in the presentation’s window.',
  ]);
  await act(async () => press('f'));
  expect(said()).toEqual(['The whole screen could not be had here.', expect.stringMatching(/^Arrow keys/)]);
  await act(async () => press('ArrowRight'));
  expect(said()[0]).toMatch(/^Arrow keys/);
});

test('what is longer than the screen is read to its end before the next point comes', () => {
  const point = document.querySelector('.presentation-point')!;
  let top = 0;
  Object.defineProperties(point, {
    clientHeight: { value: 100 },
    scrollTop: {
      get: () => top,
      set: (to: number) => {
        top = Math.max(0, Math.min(to, 120));
      },
    },
  });
  const at = () => screen.getByText(/ of 3$/).textContent;
  const steps = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowRight'].map((key) => {
    press(key);
    return [top, at()];
  });
  expect(steps).toEqual([
    [80, '1 of 3'],
    [120, '1 of 3'],
    [40, '1 of 3'],
    [0, '2 of 3'],
  ]);
});

test('its keys are those of the keyboard, whatever script is typed, and none of the browser’s', () => {
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'n', code: 'KeyN', ctrlKey: true });
  expect(screen.queryByText('Not for the audience')).toBeNull();
  press('ㅜ', 'KeyN');
  expect(screen.getByText('Not for the audience')).toBeTruthy();
});
