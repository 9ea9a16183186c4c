import { expect, test } from 'vitest';
import { neighbourOf } from '../../../../renderer/features/start/neighbour-of';

/** Two rows of cards, the lower of two wide ones, and a narrow list beside them. */
const places = [
  { x: 0, y: 0, width: 100, height: 80 },
  { x: 110, y: 0, width: 100, height: 80 },
  { x: 220, y: 0, width: 100, height: 80 },
  { x: 0, y: 100, width: 155, height: 60 },
  { x: 165, y: 100, width: 155, height: 60 },
  { x: 340, y: 0, width: 60, height: 20 },
  { x: 340, y: 20, width: 60, height: 20 },
];

test.each([
  [0, 'right', 1],
  [2, 'right', 6],
  [5, 'left', 2],
  [0, 'down', 3],
  [2, 'down', 4],
  [4, 'up', 2],
  [3, 'up', 0],
  [5, 'down', 6],
  [6, 'up', 5],
  [0, 'left', undefined],
  [0, 'up', undefined],
  [4, 'down', undefined],
] as const)('from place %i %s is place %s', (from, direction, next) => {
  expect(neighbourOf(places, from, direction)).toBe(next);
});

test('there is none of what is not there', () => {
  expect(neighbourOf([], 0, 'down')).toBeUndefined();
});
