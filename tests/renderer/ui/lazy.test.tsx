import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
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
