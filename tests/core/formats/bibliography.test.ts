import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { addSources } from '../../../core/edit/sources/add-sources';
import {
  type BibliographyFormat,
  readBibliography,
  writeBibliography,
} from '../../../core/formats/bibliography/bibliography';
import type { Source } from '../../../core/model/argument-map';
import { mapOf } from '../../support/map-of';

const BIBTEX = `@article{doe2020,
  title = {The {Title} of {\\"U}ber},
  author = {Doe, Jane and {The Institute}},
  journal = {A Journal}, volume = {3}, pages = {4--9},
  year = {2020}, month = may, doi = {10.1000/x}, url = {https://example.org/a}
}
@book{b, title = {A book}, publisher = {A Press}, year = 1999}`;
const RIS =
  'TY  - NEWS\r\nTI  - 東京とソウル\r\nAU  - 山田, 花子\r\nT2  - A column\r\nPY  - 2021/05/03\r\nER  - \r\n';

describe('reading', () => {
  test('BibTeX', () => {
    const [article, book] = readBibliography(BIBTEX, 'bib');
    expect(article).toMatchObject({
      title: 'The Title of Über',
      author: 'Doe, Jane; The Institute',
      column: 'A Journal',
      date: '2020-05',
      address: 'https://example.org/a',
      csl: { type: 'article-journal', volume: '3', DOI: '10.1000/x' },
    });
    expect(book).toMatchObject({ title: 'A book', publisher: 'A Press', date: '1999' });
  });

  test('RIS', () => {
    expect(readBibliography(RIS, 'ris')).toMatchObject([
      { title: '東京とソウル', author: '山田, 花子', column: 'A column', date: '2021-05-03' },
    ]);
  });

  test('what is neither is refused', () => {
    expect(() => readBibliography('@article{', 'bib')).toThrow();
    expect(readBibliography('', 'ris')).toEqual([]);
  });
});

const words = fc.stringMatching(/^[A-Z][a-z]{1,8}( [a-z]{1,8}){0,3}$/);
const date = fc.constantFrom('2020', '2021-05', '1999-12-31');
const source: fc.Arbitrary<Source> = fc.record(
  {
    id: fc.constantFrom('a', 'b1'),
    title: words,
    author: fc.constantFrom('Doe, Jane', 'Doe, Jane; Roe, Richard', '山田, 花子'),
    publisher: words,
    column: words,
    date,
    address: fc.constantFrom('https://example.org/a', 'https://example.org/a_b?c=d&e=~f#g'),
  },
  { requiredKeys: ['id', 'title'] },
);

test.each(['bib', 'ris'] as const)('what is written as %s is read back', (format: BibliographyFormat) => {
  fc.assert(
    fc.property(source, (given) => {
      const { id: _, ...fields } = given;
      const [read, ...more] = readBibliography(writeBibliography([given], format), format);
      expect(more).toEqual([]);
      expect(read).toMatchObject(fields);
    }),
  );
});

test('what a source has no field for goes out as it came in', () => {
  const map = mapOf({});
  let next = 0;
  const change = addSources(map, readBibliography(BIBTEX, 'bib'), () => `new${next++}`)!;
  const after = applyChange(map, change);
  const written = writeBibliography([...after.sources.values()], 'bib');
  expect(written).toMatch(/volume = \{3\}/);
  expect(written).toContain('10.1000/x');
  expect(addSources(after, readBibliography(BIBTEX, 'bib'), () => `more${next++}`)).toBeUndefined();
});
