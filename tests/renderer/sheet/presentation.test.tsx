import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppContext } from '../../../renderer/app-context';
import { Presentation } from '../../../renderer/sheet/present/presentation';
import { appWith, openInSession, SMALL_MAP } from '../session-of';

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
const press = (key: string) => fireEvent.keyDown(screen.getByRole('dialog'), { key });

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
