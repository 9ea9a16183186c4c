import { describe, expect, test } from 'vitest';
import { closingLines } from '../../scripts/test-outcome.mjs';

const skipped = [
  { name: 'a', reason: 'there is no display' },
  { name: 'b', reason: 'you are root' },
  { name: 'c', reason: 'there is no display' },
];

describe('the end of npm test', () => {
  test('names the skipped tests by reason, and is the sum over the runners', () => {
    const outcomes = [
      { passed: 40, failed: 0, skipped: [] },
      { passed: 2, failed: 1, skipped },
    ];
    expect(closingLines(outcomes)).toEqual([
      'Skipped: there is no display',
      '  a',
      '  c',
      'Skipped: you are root',
      '  b',
      '42 passed, 1 failed, 3 skipped',
    ]);
    expect(closingLines([])).toEqual(['0 passed, 0 failed, 0 skipped']);
  });
});
