import { expect, test } from 'vitest';
import { checkMap } from '../../../core/check/check-map';
import { CHECK_NAMES, type CheckName } from '../../../core/check/checks';
import type { ArgumentMap, Citation, Statement } from '../../../core/model/argument-map';
import type { StatementKind } from '../../../core/model/kinds';
import { mapOf } from '../../support/map-of';

const said = (text: string, kind: StatementKind = 'claim'): Omit<Statement, 'id'> => ({ kind, text });
const citing = (...sources: string[]): Omit<Statement, 'id'> => ({
  kind: 'evidence',
  text: 'cited',
  citations: sources.map((source): Citation => ({ source })),
});

/** Evidence that rests on these words of a source whose text is `TEXT`. */
const resting = (...words: string[]): Omit<Statement, 'id'> => ({
  kind: 'evidence',
  text: 'rests',
  citations: words.map((exact): Citation => ({ source: 'log', passage: { exact } })),
});
const log = {
  id: 'log',
  title: 'A log',
  text: 'In spring all is well. Ships sink in storms. Rust does the rest.',
};

type Case = readonly [
  about: string,
  statements: Parameters<typeof mapOf>[0],
  relations: readonly string[],
  places: readonly string[],
];

/** What each check finds, and what it must let pass. */
const cases: Readonly<Record<CheckName, readonly Case[]>> = {
  'citation-source-missing': [
    ['all sources are there', { a: citing('book'), b: citing() }, [], []],
    ['one of two is not', { a: citing('book', 'lost') }, [], ['a']],
    ['a statement counts once', { a: citing('lost', 'gone') }, [], ['a']],
    ['another record’s id is no source', { a: citing('a') }, [], ['a']],
  ],
  'circular-support': [
    ['a chain', { a: 'claim', b: 'claim', c: 'thesis' }, ['r: a + b', 's: b + c'], []],
    [
      'two ways to the same statement',
      { a: 'claim', b: 'claim', c: 'claim', d: 'claim' },
      ['r: a + b', 's: a + c', 't: b + d', 'u: c + d'],
      [],
    ],
    ['two statements', { b: 'claim', a: 'claim' }, ['r: a + b', 's: b + a'], ['a']],
    ['a statement alone', { a: 'claim' }, ['r: a + a'], ['a']],
    [
      'by way of a linked premise',
      { a: 'claim', b: 'claim', c: 'claim' },
      ['r: b, a + c', 's: c + a'],
      ['a'],
    ],
    ['by way of the step drawn for it', { a: 'claim', b: 'claim' }, ['r: a + b', 's: b + r'], ['b']],
    [
      'two circles apart',
      { a: 'claim', b: 'claim', c: 'claim', d: 'claim' },
      ['r: a + b', 's: b + a', 't: c + d', 'u: d + c'],
      ['a', 'c'],
    ],
    [
      'two circles that share a statement',
      { a: 'claim', b: 'claim', c: 'claim' },
      ['r: a + b', 's: b + a', 't: b + c', 'u: c + b'],
      ['a'],
    ],
    ['mutual attack', { a: 'claim', b: 'claim' }, ['r: a - b', 's: b - a'], []],
    ['support one way, attack the other', { a: 'claim', b: 'claim' }, ['r: a + b', 's: b - a'], []],
    ['support of an attack', { a: 'claim', b: 'claim' }, ['r: a - b', 's: b + r'], []],
  ],
  'supports-and-attacks': [
    [
      'one of each, on different targets',
      { a: 'claim', b: 'claim', c: 'claim' },
      ['r: a + b', 's: a - c'],
      [],
    ],
    ['both on one target', { a: 'claim', b: 'claim' }, ['s: a + b', 'r: a - b'], ['s']],
    [
      'both on a relation',
      { a: 'claim', b: 'claim', c: 'claim' },
      ['r: b + c', 's: a + r', 't: a - r'],
      ['t'],
    ],
    [
      'linked, in another order',
      { a: 'claim', b: 'claim', c: 'claim' },
      ['r: a, b + c', 's: b, a - c'],
      ['s'],
    ],
    ['alone and linked', { a: 'claim', b: 'claim', c: 'claim' }, ['r: a + c', 's: a, b - c'], []],
    ['twice the same kind', { a: 'claim', b: 'claim' }, ['r: a + b', 's: a + b'], []],
    [
      'two of one kind and one of the other count once',
      { a: 'claim', b: 'claim' },
      ['r: a + b', 's: a - b', 't: a + b'],
      ['s'],
    ],
  ],
  'thesis-unsupported': [
    ['supported', { t: 'thesis', a: 'claim' }, ['r: a + t'], []],
    ['alone', { t: 'thesis' }, [], ['t']],
    ['only attacked', { t: 'thesis', a: 'claim' }, ['r: a - t'], ['t']],
    [
      'only its answer to the question is supported',
      { q: 'question', t: 'thesis', a: 'claim' },
      ['r: t + q', 's: a + r'],
      ['t'],
    ],
  ],
  unanswered: [
    ['no answer', { t: 'thesis', c: 'counterpoint' }, ['r: c - t'], ['c']],
    [
      'backed, not answered',
      { t: 'thesis', c: 'counterpoint', e: 'evidence' },
      ['r: c - t', 's: e + c'],
      ['c'],
    ],
    [
      'answered by an attack',
      { t: 'thesis', c: 'counterpoint', b: 'rebuttal' },
      ['r: c - t', 's: b - c'],
      [],
    ],
    ['answered by evidence', { t: 'thesis', c: 'counterpoint', e: 'evidence' }, ['r: c - t', 's: e - c'], []],
    [
      'answered by an undercut',
      { t: 'thesis', c: 'counterpoint', b: 'rebuttal' },
      ['r: c - t', 's: b - r'],
      [],
    ],
    [
      'a support of its step is no answer',
      { t: 'thesis', c: 'counterpoint', b: 'claim' },
      ['r: c - t', 's: b + r'],
      ['c'],
    ],
    [
      'one of its two attacks is undercut',
      { t: 'thesis', x: 'claim', c: 'counterpoint', b: 'rebuttal' },
      ['r: c - t', 's: c - x', 'u: b - r'],
      ['c'],
    ],
    [
      'the premise linked with it is attacked',
      { t: 'thesis', c: 'counterpoint', d: 'claim', b: 'rebuttal' },
      ['r: c, d - t', 's: b - d'],
      [],
    ],
    ['attacks nothing', { t: 'thesis', c: 'counterpoint' }, [], []],
    [
      'only backs another counterpoint',
      { t: 'thesis', c: 'counterpoint', d: 'counterpoint' },
      ['r: d - t', 's: c + d'],
      ['d'],
    ],
    ['an attack by another kind', { t: 'thesis', c: 'claim' }, ['r: c - t'], ['c']],
    [
      'the answer is beaten',
      { t: 'thesis', c: 'counterpoint', b: 'rebuttal', d: 'claim' },
      ['r: c - t', 's: b - c', 'u: d - b'],
      ['c', 'd'],
    ],
    [
      'what it rests on is answered',
      { t: 'thesis', c: 'counterpoint', e: 'evidence', b: 'rebuttal' },
      ['r: c - t', 's: e + c', 'u: b - e'],
      [],
    ],
    ['it is yet to be written', { t: 'thesis', c: said('', 'counterpoint') }, ['r: c - t'], []],
    [
      'it attacks what bears on the question',
      { q: 'question', t: 'thesis', c: 'claim' },
      ['r: t + q', 's: c - r'],
      ['c'],
    ],
    ['it speaks against a question', { q: 'question', t: 'thesis', c: 'claim' }, ['r: c - q'], []],
  ],
  'explanation-without-evidence': [
    ['none', { x: 'explanation' }, [], ['x']],
    ['a claim is none', { x: 'explanation', a: 'claim' }, ['r: a + x'], ['x']],
    ['evidence at first hand', { x: 'explanation', e: 'evidence' }, ['r: e + x'], []],
    ['by way of a claim', { x: 'explanation', a: 'claim', e: 'evidence' }, ['r: a + x', 's: e + a'], []],
    ['evidence linked with a claim', { x: 'explanation', a: 'claim', e: 'evidence' }, ['r: a, e + x'], []],
    ['evidence against it', { x: 'explanation', e: 'evidence' }, ['r: e - x'], ['x']],
    [
      'evidence against a claim for it',
      { x: 'explanation', a: 'claim', e: 'evidence' },
      ['r: a + x', 's: e - a'],
      ['x'],
    ],
    [
      'evidence for the step to it',
      { x: 'explanation', a: 'claim', e: 'evidence' },
      ['r: a + x', 's: e + r'],
      ['x'],
    ],
    ['claims in a circle', { x: 'explanation', a: 'claim' }, ['r: a + x', 's: x + a'], ['x']],
  ],
  'evidence-without-source': [
    ['cites a source', { a: citing('book') }, [], []],
    ['no citations', { a: 'evidence' }, [], ['a']],
    ['an empty list of citations', { a: citing() }, [], ['a']],
    ['a claim needs none', { a: 'claim' }, [], []],
  ],
  'said-twice': [
    ['different', { a: said('Ships sink.'), b: said('Ships float.') }, [], []],
    ['the same', { b: said('Ships sink.'), a: said('Ships sink.') }, [], ['a']],
    ['the same by two kinds', { a: said('Ships sink.'), b: said('Ships sink.', 'evidence') }, [], ['a']],
    ['but for case, space and full stop', { a: said('Ships  sink.'), b: said(' ships\nSINK') }, [], ['a']],
    ['but for the apostrophe', { a: said('Moon’s term'), b: said("Moon's term") }, [], ['a']],
    ['but for the width of characters', { a: said('ＡＢＣ　日本。'), b: said('abc 日本') }, [], ['a']],
    ['a question and its answer', { a: said('Ships sink?'), b: said('Ships sink.') }, [], []],
    ['three times', { a: said('Ships sink.'), b: said('Ships sink.'), c: said('Ships sink.') }, [], ['a']],
    ['two sets', { a: said('Ships'), b: said('Ports'), c: said('ships'), d: said('ports') }, [], ['a', 'b']],
    [
      'but for a word in seven',
      { a: said('Rust eats the ships of the navy'), b: said('Rust eats the ships of a navy') },
      [],
      ['a'],
    ],
    [
      'but for a word in six',
      { a: said('Rust eats ships of the navy'), b: said('Rust eats ships of a navy') },
      [],
      [],
    ],
    [
      'but for a letter',
      { a: said('The goverment sold all of its ships'), b: said('The government sold all of its ships') },
      [],
      ['a'],
    ],
    [
      'but for a no',
      { a: said('The state has sold all of its ships'), b: said('The state has not sold all of its ships') },
      [],
      [],
    ],
    [
      'but for a number',
      { a: said('The state has sold 12 of its ships'), b: said('The state has sold 13 of its ships') },
      [],
      [],
    ],
    [
      'the same words the other way round',
      { a: said('Rust eats ships that sink in storms'), b: said('Storms sink ships that eat in rust') },
      [],
      [],
    ],
    [
      'the same and alike are two findings',
      {
        a: said('Rust eats the ships of the navy'),
        b: said('Rust eats the ships of the navy.'),
        c: said('Rust eats the ships of a navy'),
      },
      [],
      ['a', 'a'],
    ],
    [
      'much the same in Japanese',
      { a: said('政府は古い船をすべて売った。'), b: said('政府が古い船をすべて売った') },
      [],
      ['a'],
    ],
    [
      'the opposite in Japanese',
      { a: said('政府は古い船をすべて売らなかった'), b: said('政府は古い船をすべて売った') },
      [],
      [],
    ],
    [
      'much the same in Korean',
      { a: said('정부는 낡은 배를 모두 팔았다'), b: said('정부가 낡은 배를 모두 팔았다.') },
      [],
      ['a'],
    ],
    ['nothing is said', { a: said(''), b: said(' '), c: said('.') }, [], []],
  ],
  'answered-in-part': [
    [
      'one of two supports is answered',
      { t: 'thesis', c: 'counterpoint', e: 'evidence', f: 'evidence', b: 'rebuttal' },
      ['r: c - t', 's: e + c', 'u: f + c', 'v: b - e'],
      ['c'],
    ],
    [
      'the only support is answered',
      { t: 'thesis', c: 'counterpoint', e: 'evidence', b: 'rebuttal' },
      ['r: c - t', 's: e + c', 'v: b - e'],
      [],
    ],
  ],
  standoff: [
    [
      'two attack each other',
      { t: 'thesis', c: 'counterpoint', b: 'rebuttal' },
      ['r: c - t', 's: b - c', 'u: c - b'],
      ['b'],
    ],
    [
      'an answer to that',
      { t: 'thesis', c: 'claim', b: 'claim', d: 'claim' },
      ['r: c - t', 's: b - c', 'u: c - b', 'v: d - c'],
      [],
    ],
  ],
  'support-lost': [
    ['the last support is beaten', { t: 'thesis', a: 'claim', x: 'claim' }, ['r: a + t', 's: x - a'], ['t']],
    [
      'of linked premises one is',
      { t: 'thesis', a: 'claim', b: 'claim', x: 'claim' },
      ['r: a, b + t', 's: x - b'],
      ['t'],
    ],
    ['the step is', { t: 'thesis', a: 'claim', x: 'claim' }, ['r: a + t', 's: x - r'], ['t']],
    [
      'further down',
      { t: 'thesis', a: 'claim', b: 'claim', x: 'claim' },
      ['r: a + t', 's: b + a', 'u: x - b'],
      ['a', 't'],
    ],
    [
      'another support holds',
      { t: 'thesis', a: 'claim', b: 'claim', x: 'claim' },
      ['r: a + t', 's: b + t', 'u: x - b'],
      [],
    ],
    [
      'an attack carries as well',
      { t: 'thesis', a: 'claim', x: 'claim' },
      ['r: a + t', 's: x - a', 'u: x - t'],
      [],
    ],
    [
      'the attack is answered',
      { t: 'thesis', a: 'claim', x: 'claim', y: 'claim' },
      ['r: a + t', 's: x - a', 'u: y - x'],
      [],
    ],
    [
      'of the other side',
      { t: 'thesis', c: 'counterpoint', e: 'claim', x: 'claim' },
      ['r: c - t', 's: e + c', 'u: x - e'],
      [],
    ],
    ['a circle of support by itself', { t: 'thesis', a: 'claim' }, ['r: a + t', 's: t + a'], []],
    ['words are yet to come', { t: 'thesis', a: said('') }, ['r: a + t'], []],
  ],
  'citation-passage-lost': [
    ['the words are there', { a: resting('Ships sink in storms.') }, [], []],
    ['they are nearly there', { a: resting('Ships sank in storms.') }, [], []],
    ['they are gone', { a: resting('Paint keeps the water out.') }, [], ['a']],
    ['one of two is gone', { a: resting('Ships sink', 'Paint keeps the water out.') }, [], ['a']],
    ['the source has no text', { a: citing('book') }, [], []],
  ],
  'two-claims': [
    ['one', { a: said('Rust eats ships.') }, [], []],
    ['a reason', { a: said('Ships sink because rust eats them.') }, [], ['a']],
    ['a reason first', { a: said('Because rust eats them, ships sink.') }, [], ['a']],
    ['no claim but a thing', { a: said('Ships sink because of rust.') }, [], []],
    ['a conclusion', { a: said('Rust eats ships; therefore they sink.') }, [], ['a']],
    ['a conclusion of what is said elsewhere', { a: said('Therefore ships sink.') }, [], []],
    ['since a year', { a: said('Ships sank, since 1998, more often.') }, [], []],
    ['since a fact', { a: said('Ships sink, since rust eats them.') }, [], ['a']],
    ['a question', { a: said('Do ships sink because rust eats them?', 'question') }, [], []],
    [
      'Japanese',
      { a: said('錆びるので船は沈む。'), b: said('船は沈む。なぜなら錆びるからだ。') },
      [],
      ['a', 'b'],
    ],
    [
      'Japanese, by something',
      { a: said('錆によって船は沈む。'), b: said('平和のために船は沈む。') },
      [],
      [],
    ],
    [
      'Korean',
      { a: said('배는 녹슬기 때문에 가라앉는다.'), b: said('배는 녹슨다. 따라서 가라앉는다.') },
      [],
      ['a', 'b'],
    ],
    [
      'very long',
      { a: said('Ships rust and sink. '.repeat(20)), b: said('船が沈む。'.repeat(30)) },
      [],
      ['a', 'b'],
    ],
    [
      'not so long',
      { a: said('Ships rust and sink. '.repeat(10)), b: said('船が沈む。'.repeat(12)) },
      [],
      [],
    ],
  ],
  'bears-on-nothing': [
    ['a lone claim', { t: 'thesis', a: 'claim' }, [], ['a']],
    ['supports', { t: 'thesis', a: 'claim' }, ['r: a + t'], []],
    ['attacks a step', { t: 'thesis', a: 'claim', b: 'claim' }, ['r: a + t', 's: b - r'], []],
    ['borne on by others, beside a thesis', { t: 'thesis', a: 'claim', b: 'claim' }, ['r: b + a'], ['a']],
    ['the conclusion of a map without a thesis', { a: 'claim', b: 'claim' }, ['r: b + a'], []],
    ['a lone claim in a map without a thesis', { a: 'claim' }, [], ['a']],
    ['question and thesis', { q: 'question', t: 'thesis' }, [], []],
  ],
};

const withLog = (map: ArgumentMap): ArgumentMap => ({
  ...map,
  sources: new Map([...map.sources, ['log', log]]),
});
const table = CHECK_NAMES.flatMap((name) => cases[name].map((row) => [name, ...row] as const));

test.each(table)('%s: %s', (name, _about, statements, relations, places) => {
  const found = checkMap(withLog(mapOf(statements, relations))).filter((finding) => finding.check === name);
  expect(found.map((finding) => finding.place)).toEqual(places);
});
