import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { chooseCitations } from '../../../../renderer/features/citations/citation-choice';
import { Options } from '../../../../renderer/features/export/dialog/options';
import { lastChoices } from '../../../../renderer/features/export/last-choices';

afterEach(() => {
  cleanup();
  chooseCitations({ style: 'plain' });
});

test('that Crux reads Markdown back is said only of the form that it reads', () => {
  const readsBack = () => screen.queryByText(/command line reads it back/);
  render(
    <Options
      choices={{ ...lastChoices(), format: 'md' }}
      choose={() => {}}
      part="map"
      parts={['map']}
      choosePart={() => {}}
    />,
  );
  expect(readsBack()).not.toBeNull();
  act(() => chooseCitations({ style: 'apa' }));
  expect(readsBack()).toBeNull();
});
