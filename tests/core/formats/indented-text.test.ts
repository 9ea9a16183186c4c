import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readIndentedText, writeIndentedText } from '../../../core/formats/indented-text';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { brokenInvariants } from '../../../core/model/invariants';
import { relationsOnto } from '../../../core/model/structure';
import { arbitraryMap } from '../../support/generated-map';
import { arbitraryText } from '../../support/generated-text';
import { mapOf } from '../../support/map-of';

// Generated maps take their time on a machine that has other things to do.
vi.setConfig({ testTimeout: 60_000 });

const counting = () => {
  let n = 0;
  return () => `n${++n}`;
};
const read = (text: string) => readIndentedText(text, counting());

/** What a map says, with texts for ids: its statements, and its relations with those of the relations that they bear on. */
function said(map: ArgumentMap): string[] {
  const nameOf = (id: string): string => {
    const statement = map.statements.get(id);
    if (statement) return `${statement.kind} “${statement.text.trim()}”`;
    const { premises, kind, target } = map.relations.get(id)!;
    return `(${premises.map(nameOf).join(' & ')} ${kind} ${nameOf(target)})`;
  };
  return [...map.statements.keys(), ...map.relations.keys()].map(nameOf).sort();
}

test('any lines become statements, and no word of them is lost', () => {
  const mark = fc.constantFrom(
    '',
    '+ ',
    '- ',
    '* ',
    '& ',
    '_ ',
    '_+ ',
    '| ',
    '• ',
    '1. ',
    '[Evidence] ',
    '- [Claim] ',
  );
  const line = fc.tuple(fc.nat(8), mark, fc.lorem({ maxCount: 4 }), fc.boolean());
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      let count = 0;
      const text = lines.map(
        ([indent, mark, words, again]) => ' '.repeat(indent) + mark + words + (again ? ' (see above)' : ''),
      );
      const map = readIndentedText(text.join('\n'), () => `n${++count}`);
      const said = [...map.statements.values()].map(({ text }) => text).join('\n');
      for (const [, , words] of lines) for (const word of words.split(' ')) expect(said).toContain(word);
    }),
  );
});

describe('reading', () => {
  test('a text with all the marks', () => {
    const map = read(
      [
        '[Thesis] T',
        '  + [explanation] E',
        '    _ U',
        '      _+ B',
        '    S',
        '  & L',
        '  - C',
        '    - R',
        '  * P',
        '    | second line',
      ].join('\n'),
    );
    expect(said(map)).toEqual(
      said(
        mapOf(
          {
            T: 'thesis',
            E: 'explanation',
            U: 'counterpoint',
            B: 'claim',
            S: 'evidence',
            L: 'explanation',
            C: 'counterpoint',
            R: 'rebuttal',
            'P\nsecond line': 'explanation',
          },
          ['1: E, L + T', '2: U - 1', '3: B + 2', '4: S + E', '5: C - T', '6: R - C'],
        ),
      )
        .concat('(explanation “P\nsecond line” supports thesis “T”)')
        .sort(),
    );
    const thesis = [...map.statements.keys()][0]!;
    expect(relationsOnto(map, thesis).map(({ premises }) => map.statements.get(premises[0]!)?.text)).toEqual([
      ...['E', 'C', 'P\nsecond line'],
    ]);
  });

  test.each([
    ['tabs', 'A\n\tB\n\t\tC\n\tD'],
    ['spaces of any number', 'A\n B\n     C\n D'],
    ['tabs and spaces', 'A\n    B\n\t  C\n  \tD'],
    ['ragged ends', '  A\n      B\n        C\n    D'],
    ['blank lines, CR LF and a byte order mark', '\ufeffA\r\n\r\n  B\r\n    C\r\n \r\n  D\r\n'],
    ['bullets', '* A\n  • B\n    ◦ C\n  * D'],
    ['a list with dashes', '- A\n  - B\n    - C\n  - D'],
  ])('indented with %s', (_, text) => {
    const map = mapOf({ A: 'claim', B: 'evidence', C: 'evidence', D: 'evidence' }, [
      '1: B + A',
      '2: C + B',
      '3: D + A',
    ]);
    expect(said(read(text))).toEqual(said(map));
  });

  test.each([
    ['a dash attacks', 'A\n  - B', '- A', 'counterpoint'],
    ['outermost beside a plus as well', '+ X\n- A\n  - B', '- A', 'rebuttal'],
  ])('%s', (_, text, __, kind) => {
    const attack = [...read(text).relations.values()].at(-1)!;
    expect(attack.kind).toBe('attacks');
    expect(read(text).statements.get(attack.premises[0]!)?.kind).toBe(kind);
  });

  test('what only looks like a mark is text', () => {
    const lines = [
      '-5 degrees',
      '+5 %',
      '*bold*',
      '[1] A note',
      '[Thesis: no]',
      '1984. A year',
      'a | b',
      '(see above)',
    ];
    expect([...read(lines.join('\n')).statements.values()].map(({ text }) => text)).toEqual(lines);
  });

  test('a mark without words is nothing; a kind without words is an empty statement', () => {
    expect(read('+\n  -  \n\n').statements.size).toBe(0);
    expect([...read('[Claim]').statements.values()]).toEqual([{ id: 'n1', kind: 'claim', text: '' }]);
  });

  test('any text gives a map that obeys the invariants', () => {
    const line = fc.tuple(
      fc.constantFrom('', ' ', '  ', '\t', '    '),
      fc.constantFrom('', '+ ', '- ', '& ', '_ ', '_+ ', '* ', '| ', '[Thesis] '),
      fc.oneof(fc.constantFrom('a', 'b', 'a (see above)', 'b (see above)'), arbitraryText),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 15 }), (lines) => {
        const map = read(lines.map((parts) => parts.join('')).join('\n'));
        expect(brokenInvariants(map)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('writing', () => {
  test('a map that is no tree', () => {
    const map = mapOf({ t: 'thesis', a: 'explanation', b: 'claim', c: 'counterpoint' }, [
      ...['1: a, b + t', '2: c - 1', '3: b - c', '4: t + b'],
    ]);
    expect(writeIndentedText(map)).toBe(
      [
        '[Thesis] t',
        '  + [Explanation] a',
        '    _ [Counterpoint] c',
        '      - [Claim] b',
        '        + [Thesis] t (see above)',
        '  & [Claim] b (see above)',
      ].join('\n'),
    );
    expect(writeIndentedText(map, ['b', 'c'])).toBe('[Counterpoint] c\n  - [Claim] b');
    expect(writeIndentedText(map, [])).toBe('');
  });

  test('what is read again says the same', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        // Two statements of a kind with the same text cannot be told apart, nor ends of lines.
        let n = 0;
        const told = new Map(
          [...map.statements].map(([id, one]) => [
            id,
            { ...one, text: `${one.text.replace(/\r\n?/g, '\n')} ${n++}` },
          ]),
        );
        const distinct = { ...map, statements: told };
        expect(said(read(writeIndentedText(distinct)))).toEqual(said(distinct));
      }),
      { numRuns: 300 },
    );
  });

  test('a chain of five thousand statements is written and read without recursion', () => {
    const ids = Array.from({ length: 5_000 }, (_, n) => `s${n}`);
    const chain = mapOf(
      Object.fromEntries(ids.map((id) => [id, 'claim' as const])),
      ids.slice(1).map((id, n) => `r${n}: ${id} + s${n}`),
    );
    expect(read(writeIndentedText(chain)).relations.size).toBe(4_999);
  });
});
