import { afterEach, expect, test, vi } from 'vitest';
import { outlineOf } from '../../../../core/model/outline';
import {
  endSeeking,
  lineBeginningWith,
  seek,
  typeAheadField,
} from '../../../../renderer/features/outline/type-ahead';
import { mapOf } from '../../../support/map-of';

const map = mapOf(
  {
    t: { kind: 'thesis', text: 'Tea is better' },
    a: { kind: 'claim', text: '“Èté” is a word' },
    b: { kind: 'claim', text: 'tea keeps one awake' },
    c: { kind: 'claim', text: '日本では茶を飲む' },
  },
  ['r: a + t', 's: b + t', 'u: c + t'],
);
const rows = outlineOf(map, new Set());
const find = (letters: string, from: number) => lineBeginningWith(letters, rows, map, from);

afterEach(() => {
  endSeeking();
  vi.useRealTimers();
});

test('finds the next line that begins with the letters, and goes on around', () => {
  expect(find('t', 0)).toBe(2);
  expect(find('t', 2)).toBe(0);
  expect(find('tea i', 2)).toBe(0);
  expect(find('tea', 2)).toBe(2);
});

test('the same letter again leads to the next line that begins with it', () => {
  expect(find('tt', 0)).toBe(2);
  expect(find('ttt', 2)).toBe(0);
});

test('takes no notice of case, accents and quotation marks, and finds other scripts', () => {
  expect(find('ete', 0)).toBe(1);
  expect(find('日本', 0)).toBe(3);
});

test('finds nothing where no line begins so, and nothing for no letters', () => {
  expect(find('is', 0)).toBeUndefined();
  expect(find('', 0)).toBeUndefined();
});

test('a pause ends it', () => {
  vi.useFakeTimers();
  seek('te');
  vi.advanceTimersByTime(1_500);
  seek('tea');
  vi.advanceTimersByTime(1_500);
  expect(typeAheadField.get()).toBe('tea');
  vi.advanceTimersByTime(600);
  expect(typeAheadField.get()).toBeNull();
});
