import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { SourceFields } from '../../../../renderer/features/fields/source-fields';
import { AppContext } from '../../../../renderer/state/app-context';
import { questionsField } from '../../../../renderer/ui/ask';
import { appWith, openInSession, SMALL_MAP } from '../../session-of';

vi.mock('../../../../renderer/features/citations/copy-citation', () => ({
  copyCitation: () => Promise.reject(new Error('Failed to fetch a part')),
}));
afterEach(cleanup);

test('where what copies citations cannot be read or fails, the person is told', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  openInSession(SMALL_MAP);
  render(
    <AppContext value={appWith()}>
      <SourceFields source={{ id: 'b', title: 'A book' }} />
    </AppContext>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Copy citation' }));
  await expect
    .poll(() => questionsField.get()[0]?.question)
    .toMatchObject({ title: 'Nothing was copied', details: ['Failed to fetch a part'] });
});
