import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineOf } from '../../../../core/model/outline';
import {
  indentOf,
  lineTops,
  shownLines,
  textColumn,
  topsWithEdited,
} from '../../../../renderer/features/outline/row-layout';
import { lineAt, linesInView } from '../../../../renderer/ui/lines-in-view';
import { arbitraryMap } from '../../../support/generated-map';
import { mapOf } from '../../../support/map-of';

const LONG = 'It is said that the old town would be better off without cars. '.repeat(8).trim();

test('a long text is shown on three lines, the last of which holds the rest', () => {
  const lines = shownLines(LONG, 'claim', 300);
  expect(lines).toHaveLength(3);
  expect(lines.map(({ text, spaced }) => text + (spaced ? ' ' : '')).join('')).toBe(LONG);
});

test('no space comes between what was broken without one', () => {
  const text = '東京は韓国との合意をあまりにも危険だと見ている。'.repeat(6);
  const lines = shownLines(text, 'claim', 200);
  expect(lines).toHaveLength(3);
  expect(lines.map((line) => line.text).join('')).toBe(text);
  expect(lines.some(({ spaced }) => spaced)).toBe(false);
});

test('lines stand one under the other, each as high as its text', () => {
  const map = mapOf({ t: { kind: 'thesis', text: LONG }, a: { kind: 'claim', text: 'Short' } }, ['r: a + t']);
  const [zero, first, end] = lineTops(outlineOf(map, new Set()), map.statements, 400);
  expect(zero).toBe(0);
  expect(first! - zero!).toBe(30 + 3 * 22);
  expect(end! - first!).toBe(30 + 20);
});

test('the text that is edited is shown whole, and what stands below moves', () => {
  const map = mapOf({ t: { kind: 'claim', text: 'Short' }, a: 'claim', b: 'claim' }, [
    'r: a + t',
    's: b + t',
  ]);
  const rows = outlineOf(map, new Set());
  const tops = lineTops(rows, map.statements, 400);
  const edited = topsWithEdited(tops, 1, rows[1]!, { kind: 'claim', text: LONG }, 400);
  expect([...edited.slice(0, 2)]).toEqual([...tops.slice(0, 2)]);
  expect(edited[2]! - tops[2]!).toBeGreaterThan(5 * 20);
  expect(edited[3]! - edited[2]!).toBe(tops[3]! - tops[2]!);
});

test('however deep, a line keeps room for its text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 2_000 }), (level, width) => {
      const { left, width: room } = textColumn({ level, part: 'premise' }, width);
      expect(room).toBeGreaterThanOrEqual(96);
      if (width >= 320) expect(left + room).toBeLessThanOrEqual(width);
      expect(indentOf(level + 1, width)).toBeGreaterThanOrEqual(indentOf(level, width));
    }),
  );
});

test('what is mounted covers what is seen', () => {
  fc.assert(
    fc.property(
      arbitraryMap({ maxStatements: 40, plain: true }),
      fc.nat(3_000),
      fc.nat(900),
      (map, scrolled, height) => {
        const rows = outlineOf(map, new Set());
        const tops = lineTops(rows, map.statements, 500);
        const { first, end } = linesInView(tops, scrolled, height);
        for (const [index] of rows.entries()) {
          const seen = tops[index]! < scrolled + height && tops[index + 1]! > scrolled;
          if (seen) expect(index >= first && index < end).toBe(true);
        }
      },
    ),
  );
});

test('of 10,000 lines, a few are mounted', () => {
  const tops = Float64Array.from({ length: 10_001 }, (_, index) => index * 50);
  const { first, end } = linesInView(tops, 250_000, 800);
  expect(end - first).toBeLessThan(50);
  expect(lineAt(tops, 250_000)).toBe(5_000);
  expect(lineAt(tops, -1)).toBe(0);
  expect(lineAt(tops, 1e9)).toBe(9_999);
});
