import { expect, test } from 'vitest';
import { standingWords, stepStandingWords } from '../../../../renderer/features/weighing/standing-words';
import { mapOf } from '../../../support/map-of';

const map = mapOf(
  {
    q: 'question',
    t: 'thesis',
    c: 'counterpoint',
    d: 'rebuttal',
    m: 'claim',
    n: 'claim',
    blank: { kind: 'claim', text: ' ' },
  },
  ['a: c - t', 'b: d - c', 'mn: m - n', 'nm: n - m'],
);

test('what stands, and why, is said in words', () => {
  expect(standingWords(map, 't')).toBe('It stands: all that attacks it, or what it rests on, is beaten.');
  expect(standingWords(map, 'd')).toBe('It stands: nothing attacks it, nor what it rests on.');
  expect(standingWords(map, 'c')).toBe('It is beaten by “d”.');
  expect(standingWords(map, 'm')).toBe('It is contested: “m” and “n” attack each other.');
  expect(standingWords(map, 'q')).toMatch(/question/);
  expect(standingWords(map, 'blank')).toMatch(/nothing yet/);
});

test('what a step carries is said in words', () => {
  expect(stepStandingWords(map, 'a')).toBe('The step stands. It carries nothing: a premise is beaten.');
  expect(stepStandingWords(map, 'b')).toBe('The step stands. It carries: all of its premises stand.');
  expect(stepStandingWords(map, 'mn')).toBe(
    'The step stands. Whether it carries is open: a premise is contested.',
  );
});
