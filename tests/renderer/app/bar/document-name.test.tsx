import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DocumentName } from '../../../../renderer/app/bar/document-name';
import { AppContext } from '../../../../renderer/state/app-context';
import { useSession } from '../../../../renderer/state/session';
import { FakeHost } from '../../fake-host';
import { appWith, openInSession, SMALL_MAP } from '../../session-of';

afterEach(cleanup);
beforeEach(() => openInSession(SMALL_MAP));

const title = () => useSession.getState().map.title;

function renderName(): void {
  render(
    <AppContext value={appWith(new FakeHost())}>
      <DocumentName />
    </AppContext>,
  );
}

/** Types a title and presses a key. */
function type(text: string, key: string): void {
  const field = screen.getByRole('textbox', { name: 'Map title' });
  field.focus();
  fireEvent.change(field, { target: { value: text } });
  fireEvent.keyDown(field, { key });
}

test('shows the title, the file, and the mark once something is changed', () => {
  renderName();
  expect(screen.getByText('small.argmap')).toBeDefined();
  expect(screen.queryByText('Edited')).toBeNull();
  type(' Renamed ', 'Enter');
  expect(title()).toBe('Renamed');
  expect(screen.getByText('Edited')).toBeDefined();
  expect(document.activeElement).toBe(document.body);
});

test('Escape leaves the title as it was, and so does an empty one', () => {
  renderName();
  type('Given up', 'Escape');
  type('  ', 'Enter');
  expect(title()).toBe('A small map');
  expect(screen.getByRole('textbox', { name: 'Map title' })).toHaveProperty('value', 'A small map');
  expect(useSession.getState().history.done).toHaveLength(0);
});
