import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { EXPORT_FORMATS, FORMATS, hasOption } from '../../../../core/formats/registry/formats';
import { chooseCitations } from '../../../../renderer/features/citations/citation-choice';
import { Options } from '../../../../renderer/features/export/dialog/options';
import { lastChoices } from '../../../../renderer/features/export/last-choices';

afterEach(() => {
  cleanup();
  chooseCitations({ style: 'plain' });
});

test('that Crux reads Markdown back is said only of the form that it reads', () => {
  const readsBack = () => screen.queryByText(/Crux reads it back/);
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

test.each(EXPORT_FORMATS)('the dialog offers %s, and of the options those that it has', (format) => {
  render(
    <Options
      choices={{ ...lastChoices(), format }}
      choose={() => {}}
      part="map"
      parts={['map']}
      choosePart={() => {}}
    />,
  );
  expect(screen.getByRole('radio', { name: FORMATS[format].title, checked: true })).toBeTruthy();
  for (const each of EXPORT_FORMATS) screen.getByRole('radio', { name: FORMATS[each].title });
  const shown = {
    page: screen.queryByRole('group', { name: 'Page' }),
    scale: screen.queryByRole('group', { name: 'Scale' }),
    theme: screen.queryByRole('group', { name: 'Theme' }),
    transparent: screen.queryByLabelText('Transparent background'),
    embedFonts: screen.queryByLabelText('Embed fonts'),
    carryMap: screen.queryByLabelText('Carry the map inside'),
  };
  for (const [option, control] of Object.entries(shown)) {
    expect([option, control !== null]).toEqual([option, hasOption(format, option as keyof typeof shown)]);
  }
});
