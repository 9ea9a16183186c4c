import { expect, test } from 'vitest';
import { outlineOf } from '../../../../core/model/outline';
import { lineWords } from '../../../../renderer/features/outline/line-words';
import { stepWords } from '../../../../renderer/features/words/relation-words';
import { mapOf } from '../../../support/map-of';

const map = mapOf(
  {
    q: { kind: 'question', text: 'Is it so?' },
    t: { kind: 'thesis', text: 'It is so' },
    a: { kind: 'claim', text: 'First' },
    b: { kind: 'claim', text: 'Second', citations: [{ source: 'book' }, { source: 'book' }] },
    s: { kind: 'evidence', text: 'Shared' },
    u: { kind: 'rebuttal', text: '' },
    z: { kind: 'claim', text: 'Alone' },
  },
  ['r0: t + q', 'r1: a + t', 'r2: s, b - t', 'r3: s + a', 'r4: u - r1', 'r5: a + s'],
);
const rows = outlineOf(map, new Set());
const words = (key: (row: (typeof rows)[number]) => boolean, folded = 0) =>
  rows.filter(key).map((row) => lineWords(map, row, folded));

test('say the sign, the kind, the text, and what else is to be known', () => {
  expect(words(({ statement }) => statement === 'q')).toEqual(['Question: Is it so?']);
  expect(words(({ statement }) => statement === 't', 3)).toEqual(['Answer, Thesis: It is so. 3 folded away']);
  expect(words(({ statement }) => statement === 'b')).toEqual(['Linked, Claim: Second. 2 (citations)']);
  expect(words(({ statement }) => statement === 'u')).toEqual([
    'Attack, Rebuttal: No text yet. undercuts this step',
  ]);
  expect(words(({ statement }) => statement === 'z')).toEqual(['Claim: Alone. bears on nothing yet']);
  expect(words(({ part }) => part === 'linked')).toEqual([
    'Attack, Linked premises, only together (2 of them)',
  ]);
});

test('say of a shared statement where else it stands, and of a circle that it is one', () => {
  expect(words(({ statement }) => statement === 's')).toEqual([
    'Support, Evidence: Shared. also under “It is so”',
    'Linked, Evidence: Shared. also under “First”. (what bears on it is shown there)',
  ]);
  expect(words(({ statement, repeats }) => statement === 'a' && repeats === 'circle')).toEqual([
    'Support, Claim: First. goes in a circle. also under “It is so”',
  ]);
});

test('tell a step by both its ends', () => {
  expect(stepWords(map, 'r0')).toBe('Answer of “Is it so?” by “It is so”');
  expect(stepWords(map, 'r2')).toBe('Attack of “It is so” by “Shared” together with “Second”');
  expect(stepWords(map, 'r4')).toBe('Attack of the step from “First” by “No text yet”');
});
