import { expect, test } from 'vitest';
import { outlineOf } from '../../../../core/model/outline';
import { lineMove } from '../../../../renderer/features/outline/line-moves';
import { mapOf } from '../../../support/map-of';

// t, + a, + e; b stands alone.
const map = mapOf({ t: 'thesis', a: 'claim', e: 'evidence', b: 'claim' }, ['r: a + t', 's: e + a']);
const rows = outlineOf(map, new Set());
const folded = outlineOf(map, new Set(['a']));

test.each([
  ['ArrowDown', 1, { to: 2, selecting: 'it' }],
  ['ArrowDown', 3, { to: 3, selecting: 'it' }],
  ['ArrowUp', 0, { to: 0, selecting: 'it' }],
  ['ArrowUp', 2, { to: 1, selecting: 'it' }],
  ['Home', 2, { to: 0, selecting: 'it' }],
  ['End', 0, { to: 3, selecting: 'it' }],
  ['PageDown', 0, { to: 3, selecting: 'it' }],
  ['Shift+ArrowDown', 0, { to: 1, selecting: 'up to it' }],
  ['Mod+ArrowUp', 1, { to: 0, selecting: 'nothing' }],
  ['Shift+End', 1, { to: 3, selecting: 'up to it' }],
])('%s on line %i', (key, index, move) => {
  expect(lineMove(key, rows, index)).toEqual(move);
});

test('right goes into what is unfolded, unfolds what is folded, and stays where nothing stands under', () => {
  expect(lineMove('ArrowRight', rows, 1)).toEqual({ to: 2, selecting: 'it' });
  expect(lineMove('ArrowRight', folded, 1)).toEqual({ fold: false });
  expect(lineMove('ArrowRight', rows, 2)).toBeUndefined();
});

test('left folds what is unfolded, and goes out of what is not', () => {
  expect(lineMove('ArrowLeft', rows, 1)).toEqual({ fold: true });
  expect(lineMove('ArrowLeft', rows, 2)).toEqual({ to: 1, selecting: 'it' });
  expect(lineMove('ArrowLeft', folded, 1)).toEqual({ to: 0, selecting: 'it' });
  expect(lineMove('ArrowLeft', rows, 3)).toBeUndefined();
});

test('space folds and unfolds', () => {
  expect(lineMove(' ', rows, 0)).toEqual({ fold: true });
  expect(lineMove(' ', folded, 1)).toEqual({ fold: false });
  expect(lineMove(' ', rows, 2)).toBeUndefined();
});

test.each(['S', 'Enter', 'Alt+ArrowUp', 'Mod+Shift+ArrowDown', 'Mod+Z'])(
  '%s is left to the commands',
  (key) => {
    expect(lineMove(key, rows, 1)).toBeUndefined();
  },
);
