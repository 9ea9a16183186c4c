import { beforeEach, expect, test } from 'vitest';
import { success } from '../../../../bridge/result';
import { readBibliography } from '../../../../core/formats/bibliography/bibliography';
import { exportAsBibtex, exportAsRis } from '../../../../renderer/features/reader/source-commands';
import { takeSources } from '../../../../renderer/features/reader/sources-files';
import { useSession } from '../../../../renderer/state/session';
import { noticeField } from '../../../../renderer/ui/notify';
import { FakeHost } from '../../fake-host';
import { appWith, openInSession, SMALL_MAP } from '../../session-of';

const BIBTEX = '@book{a, title = {A book}, author = {Doe, Jane}, year = 1999}\n@misc{b, title = {B}}';
const LISTED = readBibliography(BIBTEX, 'bib');
const titles = () => [...useSession.getState().map.sources.values()].map(({ title }) => title);

beforeEach(() => openInSession(SMALL_MAP));

test('the sources of a bibliography come in as one step, and no source twice', () => {
  takeSources('Import sources', 'a.bib', LISTED);
  expect(titles()).toEqual(['A book', 'B']);
  expect(noticeField.get()).toBe('2 sources of “a.bib” were added.');
  takeSources('Import sources', 'a.bib', LISTED);
  expect(titles()).toHaveLength(2);
  expect(noticeField.get()).toContain('2 were in the map already.');
  expect(useSession.getState().history.done).toHaveLength(1);
});

test('they go out as BibTeX and as RIS, under the title of the map', async () => {
  expect(exportAsBibtex.enabled(useSession.getState())).toBe(false);
  takeSources('Import sources', 'a.bib', LISTED);
  const host = new FakeHost({ 'export.save': ({ name }) => success(name) });
  await exportAsBibtex.run(appWith(host));
  await exportAsRis.run(appWith(host));
  expect(host.asked('export.save')).toMatchObject([
    { name: 'A small map.bib', format: 'bib' },
    { name: 'A small map.ris', format: 'ris' },
  ]);
  const [bib, ris] = host.asked('export.save').map(({ content }) => ('text' in content ? content.text : ''));
  expect(bib).toContain('author = {Doe, Jane}');
  expect(ris).toContain('AU  - Doe, Jane');
  expect(noticeField.get()).toBe('The sources were exported to “A small map.ris”.');
});
