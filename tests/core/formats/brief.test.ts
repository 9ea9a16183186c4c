import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type BriefBlock, briefOf, citationsInBrief, spokenTexts } from '../../../core/formats/brief/brief';
import { writeBriefDocx } from '../../../core/formats/brief/brief-docx';
import { writeBriefMarkdown } from '../../../core/formats/brief/brief-markdown';
import type { CitationStyle } from '../../../core/formats/citations/citation-styles';
import { type CitationFormatter, citationFormatter } from '../../../core/formats/citations/format-citations';
import { plainReferences, styledReferences } from '../../../core/formats/references';
import { mapOf } from '../../support/map-of';

const map = mapOf(
  {
    t: 'thesis',
    e: { kind: 'explanation', text: 'It *works*', citations: [{ source: 'book', locator: 'p. 3' }] },
    c: 'counterpoint',
    d: 'counterpoint',
    r: { kind: 'rebuttal', text: 'Not so', citations: [{ source: 'book', locator: 'p. 3' }] },
    v: 'evidence',
  },
  ['1: e + t', '2: c - t', '3: d - e', '4: r - c', '5: v + r'],
);

test('a brief tells the case, then what they say with the answers, in Markdown with sources', () => {
  expect(writeBriefMarkdown(map, briefOf(map, 't', 'for'))).toBe(`# A map

- **For the thesis:** t

## Our case

- **Thesis:** t
  - **Explanation:** It \\*works\\*[^1]

## Their points and our answers

### **They say:** c

- **We answer:** Not so[^1]
  - **Because:** v

### **They say:** d

- No answer yet.

[^1]: *A book*, p. 3.
`);
});

test('the other side’s brief begins with what attacks the thesis; a circle ends', () => {
  const lines = briefOf(map, 't', 'against').map(({ label = '', text }) => `${label} ${text}`);
  expect(lines.slice(3, 4)).toEqual(['Counterpoint c']);
  expect(lines.filter((line) => line.startsWith('They say'))).toEqual([
    'They say t',
    'They say It *works*',
    'They say Not so',
  ]);
  const circle = mapOf({ t: 'thesis', a: 'claim' }, ['1: a + t', '2: t + a']);
  expect(spokenTexts(briefOf(circle, 't', 'for'))).toEqual(['t', 'a']);
});

test('as a Word document it has headings, and its sources as footnotes', async () => {
  const files = unzipSync(await writeBriefDocx(map, briefOf(map, 't', 'for')));
  const body = strFromU8(files['word/document.xml']!);
  expect(body.match(/w:val="Heading2"/g)).toHaveLength(2);
  expect(body).toContain('It *works*');
  expect(strFromU8(files['word/footnotes.xml']!)).toContain('A book');
});

describe('in a style', () => {
  const cited = {
    ...mapOf({
      t: {
        kind: 'thesis',
        text: 'It is so.',
        citations: [{ source: 'book' }, { source: 'news', locator: '§ 3' }],
      },
      u: {
        kind: 'thesis',
        text: 'And so [is] this',
        citations: [
          { source: 'book', locator: 'p. 3', passage: { exact: 'its  own words' } },
          { source: 'book' },
        ],
      },
    }),
    sources: new Map([
      ['book', { id: 'book', title: 'A book', author: 'Doe, Jane', date: '2020', csl: { type: 'book' } }],
      ['news', { id: 'news', title: '新聞 & more', address: 'https://example.org/a_b' }],
    ]),
  };
  const brief = [...cited.statements.values()].map(
    ({ text, citations = [] }): BriefBlock => ({ style: 'item', depth: 0, text, citations, spoken: true }),
  );
  const inStyle = async (style: CitationStyle) =>
    styledReferences(cited, citationsInBrief(brief), await citationFormatter(style, 'en-GB'));

  test('citations stand before the full stop, words that they rest on in notes, and sources at the end', async () => {
    expect(writeBriefMarkdown(cited, brief, await inStyle('apa'))).toBe(`
- It is so (Doe, 2020; *新聞 \\& More*, n.d., Section 3).
- And so \\[is\\] this (Doe, 2020, p. 3) (Doe, 2020)[^1]

## Sources

Doe, J. (2020). *A book*.

*新聞 \\& more*. (n.d.). <https://example.org/a_b>

[^1]: “its own words”
`);
  });

  test('a style of notes sets all of it in footnotes, shorter when it comes again', async () => {
    const text = writeBriefMarkdown(cited, brief, await inStyle('chicago-fullnote-bibliography'));
    expect(text).toContain('- It is so.[^1][^2]\n- And so \\[is\\] this[^3][^4]\n');
    expect(text).toContain('[^1]: Jane Doe, *A Book*, 2020.\n');
    expect(text).toContain('[^3]: Doe, *A Book*, 3. “its own words”\n');
  });

  test('notes with equal words stay apart where a style shortens them by what stands before', async () => {
    const book = (id: string, title: string) => ({ id, title, author: 'Doe, Jane', csl: { type: 'book' } });
    const books = {
      ...cited,
      sources: new Map([
        ['a', book('a', 'First Book')],
        ['b', book('b', 'Second Book')],
      ]),
    };
    const fours = ['a', 'a', 'b', 'b'].map(
      (source): BriefBlock => ({
        style: 'item',
        depth: 0,
        text: source,
        citations: [{ source, locator: 'p. 5' }],
        spoken: true,
      }),
    );
    const formatter = await citationFormatter('chicago-fullnote-bibliography', 'en-GB');
    const styled = styledReferences(books, citationsInBrief(fours), formatter);
    const text = writeBriefMarkdown(books, fours, styled);
    expect(text).toContain('- a[^1]\n- a[^2]\n- b[^3]\n- b[^4]\n');
    expect(text).toContain('[^2]: Doe, 5.\n[^3]: Jane Doe, *Second Book*, n.d., 5.\n[^4]: Doe, 5.\n');
  });

  test('a passage that is cited twice is one note, also where the style stands in the text', async () => {
    const twice: BriefBlock[] = [1, 2].map(() => ({ ...brief[1]!, text: 'x' }));
    const formatter = await citationFormatter('apa', 'en-GB');
    const text = writeBriefMarkdown(
      cited,
      twice,
      styledReferences(cited, citationsInBrief(twice), formatter),
    );
    expect(text.match(/\[\^1\]/g)).toHaveLength(3);
    expect(text).not.toContain('[^2]');
  });

  test('Word has its italics, its links and a list that hangs', async () => {
    const files = unzipSync(await writeBriefDocx(cited, brief, await inStyle('apa')));
    const body = strFromU8(files['word/document.xml']!);
    expect(body).toContain(', n.d., Section 3)');
    expect(body).toMatch(/<w:i\/>.{0,60}<w:t[^>]*>A book</);
    expect(body).toMatch(/<w:ind [^>]*w:hanging="720"/);
    expect(strFromU8(files['word/_rels/document.xml.rels']!)).toContain('https://example.org/a_b');
  });

  test('what the file says amiss of a source is told, and what fails stands in the plain form', async () => {
    const csl: Record<string, unknown> = { type: 'book', volume: [] };
    const amiss = { sources: new Map([['book', { ...cited.sources.get('book')!, csl }]]) };
    const formatter = await citationFormatter('apa', 'en-GB');
    const { remark } = styledReferences(amiss, [[{ source: 'book' }]], formatter);
    expect(remark).toBe(
      'Some of what the file says of “A book” could not be read, so it is not in the citations.',
    );
    const failing: CitationFormatter = {
      inNotes: false,
      format: () => {
        throw new Error('within');
      },
    };
    const plain = styledReferences(cited, citationsInBrief(brief), failing);
    expect(plain.remark).toContain('Crux’s own form');
    expect(plain.cited).toEqual(plainReferences(cited, citationsInBrief(brief)).cited);
  });
});
