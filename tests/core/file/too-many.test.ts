import { expect, test } from 'vitest';
import { MAX_RECORDS } from '../../../core/file/limits';
import { tooMany } from '../../../core/file/too-many';

test('a map may have so many records and no more, of whatever table', () => {
  expect(tooMany(MAX_RECORDS - 2, 1, 1)).toBeUndefined();
  expect(tooMany(MAX_RECORDS - 1, 1, 1)).toBe(
    'The map has 200,001 statements, relations and sources; Crux opens maps of up to 200,000.',
  );
});
