import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { briefOf, spokenTexts } from '../../../core/formats/brief/brief';
import { writeBriefDocx } from '../../../core/formats/brief/brief-docx';
import { writeBriefMarkdown } from '../../../core/formats/brief/brief-markdown';
import { mapOf } from '../../support/map-of';

const map = mapOf(
  {
    t: 'thesis',
    e: { kind: 'explanation', text: 'It *works*', citations: [{ source: 'book', locator: 'p. 3' }] },
    c: 'counterpoint',
    d: 'counterpoint',
    r: { kind: 'rebuttal', text: 'Not so', citations: [{ source: 'book', locator: 'p. 3' }] },
    v: 'evidence',
  },
  ['1: e + t', '2: c - t', '3: d - e', '4: r - c', '5: v + r'],
);

test('a brief tells the case, then what they say with the answers, in Markdown with sources', () => {
  expect(writeBriefMarkdown(map, briefOf(map, 't', 'for'))).toBe(`# A map

- **For the thesis:** t

## Our case

- **Thesis:** t
  - **Explanation:** It \\*works\\*[^1]

## Their points and our answers

### **They say:** c

- **We answer:** Not so[^1]
  - **Because:** v

### **They say:** d

- No answer yet.

[^1]: *A book*, p. 3.
`);
});

test('the other side’s brief begins with what attacks the thesis; a circle ends', () => {
  const lines = briefOf(map, 't', 'against').map(({ label = '', text }) => `${label} ${text}`);
  expect(lines.slice(3, 4)).toEqual(['Counterpoint c']);
  expect(lines.filter((line) => line.startsWith('They say'))).toEqual([
    'They say t',
    'They say It *works*',
    'They say Not so',
  ]);
  const circle = mapOf({ t: 'thesis', a: 'claim' }, ['1: a + t', '2: t + a']);
  expect(spokenTexts(briefOf(circle, 't', 'for'))).toEqual(['t', 'a']);
});

test('as a Word document it has headings, and its sources as footnotes', async () => {
  const files = unzipSync(await writeBriefDocx(map, briefOf(map, 't', 'for')));
  const body = strFromU8(files['word/document.xml']!);
  expect(body.match(/w:val="Heading2"/g)).toHaveLength(2);
  expect(body).toContain('It *works*');
  expect(strFromU8(files['word/footnotes.xml']!)).toContain('A book');
});
