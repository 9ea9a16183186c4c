import { describe, expect, test } from 'vitest';
import { MAX_DEPTH } from '../../../core/file/limits';
import { readJson } from '../../../core/file/read-json';

/** As Crux writes it. */
const written = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 1; level < depth; level++) value = [value];
  return { value };
}

describe('a text as Crux writes it', () => {
  test('is what it says', () => {
    const value = { title: '韓国 \n “a”', list: [], group: {}, numbers: [1, -0.5, 1e21] };
    expect(readJson(written(value), [])).toEqual(value);
  });

  test.each([
    ['a name twice', '{\n  "a": 1,\n  "a": 2\n}\n', /the name “a” stands a second time/],
    ['a number too great', '{\n  "a": 1e999\n}\n', /too great/],
    ['torn', '{\n  "a": 1', /torn/],
    ['nested too deep', written(nested(MAX_DEPTH + 1)), /more than 100 deep/],
    [
      'nested so deep that no stack holds it',
      written({ a: 1 }).replace('1', `${'[\n'.repeat(200_000)}`),
      /deep/,
    ],
  ])('but for %s', (_, text, message) => {
    expect(() => readJson(text, [])).toThrow(
      expect.objectContaining({
        error: expect.objectContaining({ message: expect.stringMatching(message) }),
      }),
    );
  });

  test('may be nested as deep as a file may be', () => {
    expect(readJson(written(nested(MAX_DEPTH)), [])).toEqual(nested(MAX_DEPTH));
  });

  test('with a number that cannot be kept to the last digit says so', () => {
    const repairs: { readonly location: string; readonly message: string }[] = [];
    expect(readJson('{\n  "a": 9007199254740993\n}\n', repairs)).toEqual({ a: 9007199254740992 });
    expect(repairs).toHaveLength(1);
  });
});
