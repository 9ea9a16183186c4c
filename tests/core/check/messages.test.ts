import { expect, test } from 'vitest';
import { checkMap } from '../../../core/check/check-map';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { quote } from '../../../core/model/quote';
import { mapOf } from '../../support/map-of';

const messages = (map: ArgumentMap) => checkMap(map).map((finding) => finding.message);

test('a finding is one plain sentence that quotes what it is about', () => {
  const map = mapOf(
    {
      t: { kind: 'thesis', text: 'Ships sink.' },
      x: { kind: 'explanation', text: 'Rust eats them.' },
      c: { kind: 'counterpoint', text: 'Paint stops rust.' },
      e: { kind: 'evidence', text: 'Hulls are scarred.', citations: [{ source: 'lost' }] },
      f: { kind: 'evidence', text: 'hulls are scarred' },
    },
    ['r: c - t'],
  );
  expect(messages(map)).toEqual([
    '“Hulls are scarred” cites a source that is not in the map.',
    'Nothing supports the thesis “Ships sink”.',
    'Nothing answers the counterpoint “Paint stops rust” yet.',
    'No evidence supports the explanation “Rust eats them” yet.',
    'The evidence “hulls are scarred” names no source.',
    '“Hulls are scarred” stands in the map twice.',
    '“Hulls are scarred” supports and attacks nothing yet.',
    '“hulls are scarred” supports and attacks nothing yet.',
    '“Rust eats them” supports and attacks nothing yet.',
  ]);
});

test('a circle names three of its statements at most, and points to all of it', () => {
  const ring = (...ids: string[]) =>
    mapOf(
      Object.fromEntries(ids.map((id) => [id, 'claim'])),
      ids.map((id, i) => `${id}${i}: ${id} + ${ids[(i + 1) % ids.length]}`),
    );
  expect(messages(ring('a'))).toEqual(['“a” is given as support for itself.']);
  expect(messages(ring('a', 'b'))).toEqual(['These support one another in a circle: “a” and “b”.']);
  expect(messages(ring('a', 'b', 'c'))).toEqual(['These support one another in a circle: “a”, “b” and “c”.']);
  const [finding] = checkMap(ring('a', 'b', 'c', 'd', 'e'));
  expect(finding?.message).toBe('These support one another in a circle: “a”, “b”, “c” and 2 more.');
  expect(finding?.place).toBe('a');
  expect(finding?.others).toEqual(['a0', 'b', 'b1', 'c', 'c2', 'd', 'd3', 'e', 'e4']);
});

test('what is supported and attacked at once is named, be it a statement or a step', () => {
  const both = mapOf({ t: 'thesis', a: 'claim', b: 'claim' }, [
    'r: a, b + t',
    's: b, a - t',
    'u: a + r',
    'v: a - r',
  ]);
  expect(messages(both)).toEqual([
    '“a” and “b” together both support and attack “t”.',
    '“a” both supports and attacks the step from “a” and “b”.',
    'Nothing answers the claim “a” yet.',
    'Nothing answers “b” and “a” together yet.',
  ]);
  expect(checkMap(both)[0]?.others).toEqual(['a', 'b', 'r', 't']);
});

test('the list does not depend on the order of the records', () => {
  const map = mapOf({ a: 'claim', b: 'counterpoint', c: 'evidence', d: 'thesis', e: 'explanation' }, [
    'r: a + a',
    's: b - a',
    't: c + a',
    'u: c - a',
  ]);
  const turned = {
    ...map,
    statements: new Map([...map.statements].reverse()),
    relations: new Map([...map.relations].reverse()),
  };
  expect(checkMap(turned)).toEqual(checkMap(map));
  expect(checkMap(map).length).toBeGreaterThan(4);
});

test.each([
  ['Ships sink.', '“Ships sink”'],
  ['Do ships\n sink?', '“Do ships sink?”'],
  ['', '“”'],
  ['word '.repeat(16).trim(), `“${'word '.repeat(16).trim()}”`],
  ['word '.repeat(30), `“${'word '.repeat(15)}word…”`],
  ['長'.repeat(81), `“${'長'.repeat(80)}…”`],
  ['😀'.repeat(81), `“${'😀'.repeat(80)}…”`],
])('quote(%j)', (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});

test('what is much alike, and what holds two claims are said in one sentence', () => {
  const map = mapOf(
    {
      t: { kind: 'thesis', text: 'The navy needs new ships.' },
      a: { kind: 'claim', text: 'Rust eats the ships of the navy.' },
      b: { kind: 'claim', text: 'Rust eats the ships of a navy.' },
      c: { kind: 'claim', text: 'Rust eats all ships of the navy.' },
      x: { kind: 'claim', text: 'Paint stops rust, since it keeps water out.' },
      y: { kind: 'rebuttal', text: 'Ships rust and sink. '.repeat(20) },
    },
    ['r: a, b + t', 's: x - b', 'u: c + t', 'v: y + a'],
  );
  expect(messages(map)).toEqual([
    'Nothing answers the claim “Paint stops rust, since it keeps water out” yet.',
    '“Rust eats the ships of the navy” says much the same as “Rust eats the ships of a navy” and 1 more.',
    '“Paint stops rust, since it keeps water out” holds two claims, joined by “since”.',
    '“Ships rust and sink. Ships rust and sink. Ships rust and sink. Ships rust and…” is so long that it will hold more than one claim.',
  ]);
  const [, alike] = checkMap(map);
  expect(alike).toMatchObject({ place: 'a', others: ['b', 'c'], severity: 'note' });
});

test('what is answered in vain, in part or not at all, and what hangs or has lost its support, says so', () => {
  const map = mapOf(
    {
      t: 'thesis',
      a: 'claim',
      b: 'claim',
      c: 'counterpoint',
      d: 'claim',
      e: 'claim',
      f: 'claim',
      g: 'claim',
      h: 'claim',
    },
    [
      '1: a + t',
      '2: b - a',
      '3: c - b',
      '4: d - c',
      '5: e + d',
      '6: f + d',
      '7: g - e',
      '8: h - g',
      '9: g - h',
    ],
  );
  expect(checkMap(map, 'against').map(({ check, message }) => `${check}: ${message}`)).toEqual([
    'standoff: Which of them stands is open: “g” and “h” attack each other.',
  ]);
  const found = checkMap(map).map(({ check, message }) => `${check}: ${message}`);
  expect(found).toEqual([
    'unanswered: What answers the claim “b” is beaten: “c”.',
    'answered-in-part: The claim “d” is answered in part: another support of it holds.',
    'standoff: Which of them stands is open: “g” and “h” attack each other.',
    'support-lost: Nothing holds up “t” any more: what supports it is beaten.',
  ]);
});

test('what is ignored says why, and is among the rest', () => {
  const map = mapOf({
    t: {
      kind: 'thesis',
      text: 'Ships sink.',
      ignored: [{ check: 'thesis-unsupported', reason: 'Plain to see' }],
    },
    u: { kind: 'thesis', text: 'Ships float.', ignored: [{ check: 'said-twice', reason: 'No' }] },
  });
  expect(checkMap(map).map(({ place, ignored }) => [place, ignored])).toEqual([
    ['t', 'Plain to see'],
    ['u', undefined],
  ]);
});

test('what rests on words that are gone quotes them, and where they were', () => {
  const cite = (...words: string[]) => words.map((exact) => ({ source: 'log', passage: { exact } }));
  const map = {
    ...mapOf({
      a: { kind: 'evidence', text: 'Ships sink.', citations: cite('Rust does the rest.') },
      b: {
        kind: 'evidence',
        text: 'Ships float.',
        citations: cite('Paint keeps water out.', 'So does tar, we hear.'),
      },
    }),
    sources: new Map([['log', { id: 'log', title: 'A log', text: 'All is well.' }]]),
  } satisfies ArgumentMap;
  expect(messages(map).slice(0, 2)).toEqual([
    '“Ships sink” rests on “Rust does the rest”, which is no longer in “A log”.',
    '“Ships float” rests on 2 passages that are no longer in their sources.',
  ]);
});
