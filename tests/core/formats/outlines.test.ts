import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../core/formats/docx/write-docx';
import { writeMarkdown } from '../../../core/formats/markdown';
import { outlineOf } from '../../../core/formats/outline';
import { readMarkdown } from '../../../core/formats/read-markdown/read-markdown';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { brokenInvariants } from '../../../core/model/invariants';
import { arbitraryMap } from '../../support/generated-map';
import { mapOf } from '../../support/map-of';
import { articleMap } from '../draw/support/sample-maps';

/** An outline without what no outline keeps: ids, and what kind of line end or space a text had. */
function shapeOf(map: ArgumentMap) {
  return outlineOf(map).map(({ statement: _, text, ...entry }) => ({
    ...entry,
    text: text
      .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\n')
      .replaceAll('\t', ' ')
      .trim(),
  }));
}

/** The map of a Markdown text that must be readable. */
function mapIn(markdown: string): ArgumentMap {
  const read = readMarkdown(markdown);
  if (!read.ok) throw new Error(read.error.message);
  return read.map;
}

describe('an outline', () => {
  test('says every statement in full once, and every relation once', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const entries = outlineOf(map);
        const full = entries.filter(({ again }) => !again).map(({ statement }) => statement.id);
        expect(full.sort()).toEqual([...map.statements.keys()].sort());
        const premises = [...map.relations.values()].reduce(
          (sum, relation) => sum + relation.premises.length,
          0,
        );
        expect(entries.filter(({ bearing }) => bearing)).toHaveLength(premises);
      }),
    );
  });

  test('goes as deep as it must', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `s${index}`);
    const relations = ids.slice(1).map((id, index) => `r${index}: ${id} + ${ids[index]}`);
    const chain = mapOf(Object.fromEntries(ids.map((id) => [id, 'claim'])), relations);
    expect(outlineOf(chain).at(-1)).toMatchObject({ depth: 19_999 });
  });
});

describe('Markdown', () => {
  test('is a list that a person can read', () => {
    const map = mapOf(
      {
        t: { kind: 'thesis', text: 'Trams *pay*.', citations: [{ source: 'book', locator: 'p. 3' }] },
        a: { kind: 'evidence', text: 'One\nline' },
        b: 'claim',
        c: 'counterpoint',
        d: 'rebuttal',
      },
      ['r1: a, b + t', 'r2: c - t', 'r3: d - r2'],
    );
    expect(writeMarkdown(map)).toBe(`# A map

- **Thesis:** Trams \\*pay\\*.[^1]
  - **Supported jointly by evidence:** One<br>line
  - **And by claim:** b
  - **Attacked by counterpoint:** c
    - **Step attacked by rebuttal:** d

[^1]: *A book*, p. 3.
`);
  });

  test('comes back as the same argument', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const texts = [...map.statements.values()].map(({ kind, text }) => `${kind} ${text.trim()}`);
        // Two statements with the same words cannot be told apart.
        fc.pre(map.statements.size > 0 && new Set(texts).size === texts.length);
        const read = mapIn(writeMarkdown(map));
        expect(brokenInvariants(read)).toEqual([]);
        expect(shapeOf(read)).toEqual(shapeOf(map));
      }),
      { numRuns: 100 },
    );
  });

  test('reads any nested list, and nothing where there is none', () => {
    const read = mapIn(
      'Intro\n\n* Trams pay.\n\t* They are full.\n\t\t1. Counted in May.\n* Another thing\n',
    );
    expect(shapeOf(read).map(({ depth, kind, text }) => [depth, kind, text])).toEqual([
      [0, 'thesis', 'Trams pay.'],
      [1, 'claim', 'They are full.'],
      [2, 'claim', 'Counted in May.'],
      [0, 'claim', 'Another thing'],
    ]);
    expect(readMarkdown('no list')).toMatchObject({ ok: false, error: { code: 'no-statements' } });
  });

  test('keeps what is cited', () => {
    const read = mapIn(writeMarkdown(articleMap));
    const cited = [...read.statements.values()].filter(({ citations = [] }) => citations.length > 0);
    expect(cited).toHaveLength(
      [...articleMap.statements.values()].filter(({ citations = [] }) => citations.length > 0).length,
    );
    expect([...read.sources.values()][0]?.title).toContain('Tokyo Report');
  });
});

describe('a Word document', () => {
  test('is a zip with the argument and its footnotes in it', async () => {
    const { unzipSync, strFromU8 } = await import('fflate');
    const files = unzipSync(await writeDocx({ ...articleMap, title: 'A\u0000 title & <more>' }, 'About it'));
    const body = strFromU8(files['word/document.xml']!);
    expect(body).toContain('A\ufffd title &amp; &lt;more&gt;');
    expect(body).toContain('w:val="Heading1"');
    for (const { text } of articleMap.statements.values())
      expect(body).toContain(text.replaceAll('&', '&amp;'));
    const notes = strFromU8(files['word/footnotes.xml']!);
    expect(notes).toContain('Tokyo Report');
    const marks = body.match(/<w:footnoteReference /g) ?? [];
    expect(marks).toHaveLength(
      [...articleMap.statements.values()].flatMap(({ citations = [] }) => citations).length,
    );
  });
});
