import { describe, expect, test } from 'vitest';
import type { Span } from '../../../../core/passage/anchor';
import { decodeText } from '../../../../renderer/features/reader/extract/decode-text';
import { textOfFile } from '../../../../renderer/features/reader/extract/text-of-file';
import { textOfHtml } from '../../../../renderer/features/reader/extract/text-of-html';
import { unwrapLines } from '../../../../renderer/features/reader/extract/unwrap-lines';
import { languageOf } from '../../../../renderer/features/reader/language-of';
import { textBlocks } from '../../../../renderer/features/reader/text-blocks';
import { wordsAfterKey } from '../../../../renderer/features/reader/text-keys';

test('the script of a paragraph tells its language, or none', () => {
  expect(['신뢰와 信頼', '信頼は', '信頼', 'Trust'].map(languageOf)).toEqual([
    'ko',
    'ja',
    undefined,
    undefined,
  ]);
});

describe('the keys of the text', () => {
  const text = 'One is here. Two is\nthere.\n\n東京は遠い。大阪は近い。';
  const after = (words: Span | null, key: string, held = {}) => {
    const none = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
    const next = wordsAfterKey(text, words, [], { key, ...none, ...held });
    return next && text.slice(next.start, next.end);
  };
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

  test('go from sentence to sentence, also over line ends, and stay at the last', () => {
    expect(after(null, 'ArrowDown')).toBe('One is here.');
    expect(after(at('One is here.'), 'ArrowRight')).toBe('Two is');
    expect(after(at('there.'), 'ArrowDown')).toBe('東京は遠い。');
    expect(after(at('東京は遠い。'), 'ArrowDown')).toBe('大阪は近い。');
    expect(after(at('大阪は近い。'), 'ArrowDown')).toBe('大阪は近い。');
    expect(after(at('Two is'), 'ArrowUp')).toBe('One is here.');
  });

  test('take words more and less at either end', () => {
    const shift = { shiftKey: true };
    const alt = { shiftKey: true, altKey: true };
    expect(after(at('One is here.'), 'ArrowLeft', shift)).toBe('One is');
    expect(after(at('One is'), 'ArrowRight', shift)).toBe('One is here');
    expect(after(at('One'), 'ArrowLeft', shift)).toBe('One');
    expect(after(at('One is here.'), 'ArrowRight', alt)).toBe('is here.');
    expect(after(at('is here.'), 'ArrowLeft', alt)).toBe('One is here.');
    expect(after(at('One is here.'), 'ArrowDown', shift)).toBe('One is here. Two is');
  });

  test('mean nothing else', () => {
    expect(after(null, 'a')).toBeUndefined();
    expect(after(null, 'ArrowLeft', { altKey: true })).toBeUndefined();
  });
});

describe('blocks of a text', () => {
  test('hold all of it, in order, however long its lines are', () => {
    const text = `${'Short.\n'.repeat(100)}${'No end of a line '.repeat(2000)}\n${'🗾'.repeat(5000)}\nLast.`;
    const blocks = textBlocks(text);
    const parts = blocks.flatMap(({ paragraphs }) => paragraphs);
    const seen = parts.map(({ start, end }) => text.slice(start, end));
    expect(seen.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(Math.max(...seen.map(({ length }) => length))).toBeLessThanOrEqual(4000);
    expect(seen.some((part) => /\p{Surrogate}/u.test(part))).toBe(false);
    expect(parts.filter(({ index }) => index !== undefined)).toHaveLength(103);
    expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(8000);
  });
});

describe('the text of files', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  test('an HTML page gives what is read of it, and runs nothing', () => {
    const html = `<html><head><title>T</title><style>p{}</style></head><body><h1>Head &amp; line</h1>
      <script>document.title = 'ran'</script><p>One <b>bold</b>
      word.<br>Next</p><ul><li>a</li><li>b</li></ul><img src="https://example.org/x.png" onerror="run()">
      <table><tr><td>1</td><td>2</td></tr></table><pre>a
  b</pre></body></html>`;
    expect(textOfHtml(html).split('\n').filter(Boolean)).toEqual([
      'Head & line',
      'One bold word.',
      'Next',
      'a',
      'b',
      '1\t2',
      'a',
      'b',
    ]);
    expect(document.title).not.toBe('ran');
  });

  test('bytes are UTF-8, or what they say, or Windows-1252', () => {
    expect(decodeText(bytesOf('\ufeffé 日本'))).toBe('é 日本');
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0, 0xe5, 0x65]))).toBe('A日');
    expect(decodeText(new Uint8Array([0x61, 0xe9]))).toBe('aé');
    const declared = [...bytesOf('<meta charset="shift_jis">'), 0x93, 0xfa];
    expect(decodeText(new Uint8Array(declared))).toContain('日');
  });

  test('the lines of a page are put together to paragraphs', () => {
    const page =
      'This is a line of the width of the page that\ngoes on with an-\nother word.\nA new paragraph begins here, and it is long\nenough.\n\nLast';
    expect(unwrapLines(page)).toBe(
      'This is a line of the width of the page that goes on with another word.\nA new paragraph begins here, and it is long enough.\nLast',
    );
    expect(unwrapLines('東京は遠い、しかし\n大阪は近い。')).toBe('東京は遠い、しかし大阪は近い。');
  });

  test('are told by the ending of the name; what cannot be read is said in words', async () => {
    const taken = (name: string, text: string) => textOfFile(new File([text], name));
    expect(await taken('a.TXT', 'One\r\nTwo')).toEqual({ ok: true, value: 'One\nTwo' });
    expect(await taken('a.html', '<p>One')).toEqual({ ok: true, value: 'One' });
    expect(await taken('a.exe', 'One')).toMatchObject({
      error: { message: expect.stringContaining('a.exe') },
    });
    expect(await taken('a.md', ' \n')).toMatchObject({ ok: false });
    expect(await taken('a.docx', 'no zip')).toMatchObject({
      error: { message: expect.stringContaining('“a.docx” could not be read') },
    });
  });
});
