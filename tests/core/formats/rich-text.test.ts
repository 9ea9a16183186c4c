import { expect, test } from 'vitest';
import { plainText, withLinks } from '../../../core/formats/rich-text';

test.each([
  ['See https://example.org/x_(y).', ['https://example.org/x_(y)']],
  ['(at https://example.org/x)', ['https://example.org/x']],
  ['(at https://example.org/x_(y))', ['https://example.org/x_(y)']],
  ['[https://example.org/?a[]=1], and', ['https://example.org/?a[]=1']],
  ['「http://x.jp/あ」です', ['http://x.jp/あ']],
  ['http://x.jp/あ。次は『https://x.jp/い』、', ['http://x.jp/あ', 'https://x.jp/い']],
  ['（http://x.jp/あ）', ['http://x.jp/あ']],
  ['https://example.org/a?b=c&d=e!?', ['https://example.org/a?b=c&d=e']],
  ['https:// and http://).', []],
])('an address leads where it says, without what is of the sentence: %s', (text, links) => {
  const runs = withLinks([{ text }]);
  expect(plainText(runs)).toBe(text);
  expect(runs.flatMap(({ link = [] }) => link)).toEqual(links);
});

test('a long row of brackets is read at once', () => {
  expect(withLinks([{ text: `https://x.org/${')'.repeat(200_000)}` }])[0]?.link).toBe('https://x.org/');
});
