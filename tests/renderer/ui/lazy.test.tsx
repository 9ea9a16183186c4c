import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { listenForHeldKeys } from '../../../renderer/ui/held-keys';
import { lazy, preloadLazyParts } from '../../../renderer/ui/lazy';
import { noticeField } from '../../../renderer/ui/notify';

function Field({ label }: { label: string }) {
  const [typed, setTyped] = useState('');
  return <input aria-label={label} value={typed} onChange={(event) => setTyped(event.target.value)} />;
}
afterEach(cleanup);

test('a part that comes later keeps what is typed into it when the window is drawn anew', async () => {
  const Part = lazy(async () => Field);
  const { rerender } = render(<Part label="One" />);
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'Typed' } });
  rerender(<Part label="Two" />);
  expect(screen.getByLabelText<HTMLInputElement>('Two').value).toBe('Typed');
});

test('a part that was read meanwhile is there at once', async () => {
  let reads = 0;
  const Part = lazy(async () => {
    reads++;
    return Field;
  });
  await preloadLazyParts(0);
  render(<Part label="One" />);
  expect(screen.getByLabelText('One')).toBeTruthy();
  expect(reads).toBe(1);
});

test('a part that cannot be read is left out, which the person is told, and is tried again when it is shown again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  const Part = lazy(async () => {
    if (broken) throw new Error('no network');
    return Field;
  });
  const { unmount } = render(<Part label="One" />);
  await vi.waitFor(() => expect(noticeField.get()).toContain('could not be read'));
  unmount();
  broken = false;
  render(<Part label="Two" />);
  expect(await screen.findByLabelText('Two')).toBeTruthy();
});

test('the keys are held from the moment that a part which takes them is shown, and given free where it cannot be read', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const stop = listenForHeldKeys();
  const cancel = vi.fn();
  const press = () => fireEvent.keyDown(document.body, { key: 'x' });
  let refuse: (error: Error) => void = () => undefined;
  const Part = lazy<{ label: string }>(() => new Promise((_, reject) => (refuse = reject)), {
    keyboard: { cancel },
    meanwhile: <p>On its way</p>,
  });
  render(<Part label="One" />);
  expect(screen.getByText('On its way')).toBeTruthy();
  expect(press()).toBe(false);
  refuse(new Error('no network'));
  await vi.waitFor(() => expect(cancel).toHaveBeenCalledOnce());
  expect(press()).toBe(true);
  stop();
});

test('a part that takes no keys, or that is put away unread, leaves them alone', () => {
  const stop = listenForHeldKeys();
  const never = () => new Promise<never>(() => undefined);
  const Quiet = lazy<{ label: string }>(never);
  const Part = lazy<{ label: string }>(never, { keyboard: {} });
  render(<Quiet label="One" />);
  const { unmount } = render(<Part label="Two" />);
  expect(fireEvent.keyDown(document.body, { key: 'x' })).toBe(false);
  unmount();
  expect(fireEvent.keyDown(document.body, { key: 'x' })).toBe(true);
  stop();
});
