import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { success } from '../../../bridge/result';
import { ErrorBoundary } from '../../../renderer/app/error-boundary';
import { AppContext } from '../../../renderer/state/app-context';
import { FakeHost } from '../fake-host';
import { appWith, openInSession, SMALL_MAP } from '../session-of';

afterEach(cleanup);
beforeEach(() => openInSession(SMALL_MAP));

test('a window that cannot be drawn can still save its map, and be shown again', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const host = new FakeHost({ 'document.save': ({ id }) => success({ id, name: 'small.argmap' }) });
  let broken = true;
  const Fragile = () => {
    if (broken) throw new Error('no such box');
    return <p>The map</p>;
  };
  render(
    <AppContext value={appWith(host)}>
      <ErrorBoundary>
        <Fragile />
      </ErrorBoundary>
    </AppContext>,
  );
  expect(screen.getByRole('alert').textContent).toContain('no such box');
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await expect.poll(() => host.asked('document.save')).toHaveLength(1);

  broken = false;
  fireEvent.click(screen.getByRole('button', { name: 'Show the window again' }));
  expect(screen.getByText('The map')).toBeDefined();
  log.mockRestore();
});
