import { strToU8, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { textOfFile } from '../../../../renderer/features/reader/extract/text-of-file';

// The reader of PDFs is large, and is loaded here.
vi.setConfig({ testTimeout: 60_000 });

/** What a person is told of a file that goes beyond a limit: what happened, to which file, and what to do. */
const refused = (name: string, why: string) => ({
  ok: false,
  error: {
    code: 'too-large',
    message: `“${name}” ${why}, so Crux does not read it. Save the part that you need as a .txt file and take that, or paste its words.`,
  },
});

const read = (name: string, content: string | Uint8Array) =>
  textOfFile(new File([content as BlobPart], name));

const docx = (body: string, level: 1 | 9 = 9) =>
  zipSync({ 'word/document.xml': [strToU8(`<w:document xmlns:w="w"><w:body>${body}`), { level }] });

test('a Word document nested without end is refused after its first thousand levels', async () => {
  expect(await read('deep.docx', docx('<w:p>'.repeat(60_000)))).toEqual(
    refused('deep.docx', 'is nested more than 1000 deep'),
  );
});

test('of a Word document that unpacks to far more than it is, nothing is unpacked', async () => {
  const bomb = docx(' '.repeat(15 * 1024 * 1024), 1);
  expect(bomb.length).toBeLessThan(150_000);
  expect(await read('bomb.docx', bomb)).toEqual(
    refused('bomb.docx', 'unpacks to 16 MB, which no text of its size does'),
  );
});

test('a zip that says less of its size than is so gives no more than it says', async () => {
  const zip = docx(`<w:p><w:r><w:t>${'a'.repeat(1000)}</w:t></w:r></w:p>`);
  const bytes = new DataView(zip.buffer, zip.byteOffset);
  // “Uncompressed size” in the central directory (APPNOTE.TXT 4.3.12).
  for (let at = 0; at < zip.length - 4; at++)
    if (bytes.getUint32(at, true) === 0x02014b50) bytes.setUint32(at + 24, 100, true);
  const text = await read('liar.docx', zip);
  expect(text.ok && text.value.length).toBeLessThan(100);
});

test('a page nested without end is refused after its first two thousand levels', async () => {
  expect(await read('deep.html', '<div>'.repeat(200_000))).toEqual(
    refused('deep.html', 'is nested more than 2000 deep'),
  );
});

test('space without end in a page is passed over once', async () => {
  const space = ' '.repeat(300_000);
  const text = await read('space.html', `<p>a${space}b<pre>c${space}d</pre>`);
  expect(text.ok && text.value.length).toBe('a b\n\nc'.length + space.length + 1);
});

const pdf = (objects: readonly (string | Uint8Array<ArrayBuffer>)[]) => {
  const parts = [strToU8('%PDF-1.7\n')];
  for (const [index, object] of objects.entries()) {
    const body = typeof object === 'string' ? strToU8(object) : object;
    parts.push(strToU8(`${index + 1} 0 obj\n`), body, strToU8('\nendobj\n'));
  }
  parts.push(strToU8('trailer\n<< /Root 1 0 R >>\n'));
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((at, part) => {
    bytes.set(part, at);
    return at + part.length;
  }, 0);
  return bytes;
};
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 3 0 R >> >> >>';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** A stream in a filter that packs 128 bytes of one kind into two (RunLengthDecode, ISO 32000-1, 7.4.5). */
function runs(count: number): Uint8Array<ArrayBuffer> {
  const head = strToU8(`<< /Length ${2 * count + 1} /Filter /RunLengthDecode >>\nstream\n`);
  const tail = strToU8('\nendstream');
  const bytes = new Uint8Array(head.length + 2 * count + 1 + tail.length);
  bytes.set(head);
  for (let at = 0; at < count; at++) bytes.set([129, 0x20], head.length + 2 * at);
  bytes[head.length + 2 * count] = 128;
  bytes.set(tail, head.length + 2 * count + 1);
  return bytes;
}

/** The objects of a PDF with so many pages, all of which show one stream. */
function withPages(count: number, content: string | Uint8Array<ArrayBuffer>) {
  const kids = Array.from({ length: count }, (_, at) => `${at + 5} 0 R`).join(' ');
  const pages = `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`;
  return pdf([CATALOG, pages, FONT, content, ...Array.from({ length: count }, () => PAGE)]);
}

test('a PDF with more pages than a book of books is refused before the first is read', async () => {
  expect(await read('pages.pdf', withPages(5001, '<< >>'))).toEqual(
    refused('pages.pdf', 'has more than 5000 pages'),
  );
});

test('a PDF is unpacked no further than its size allows, whatever packs it', async () => {
  expect(await read('bomb.pdf', withPages(1, runs(200_000)))).toEqual(
    refused('bomb.pdf', 'unpacks to more than its pages can need'),
  );
  // Nothing but the reading was held to that.
  expect(new Uint8Array(100_000_000)).toHaveLength(100_000_000);
});

test('a PDF whose pages all show one long stream is refused as one of that many streams', async () => {
  expect(await read('same.pdf', withPages(200, runs(2000)))).toEqual(
    refused('same.pdf', 'unpacks to more than its pages can need'),
  );
});

test('a Word document gives its text, without what was deleted, moved away or is only drawn for older programs', async () => {
  const paragraph = (runs: string) => `<x:p><x:pPr><x:tabs><x:tab/></x:tabs></x:pPr>${runs}</x:p>`;
  const run = (text: string) => `<x:r><x:t xml:space="preserve">${text}</x:t></x:r>`;
  const body = [
    paragraph(
      `${run('One &amp; ')}<x:ins>${run('two')}</x:ins><x:del><x:r><x:delText>gone</x:delText></x:r></x:del>`,
    ),
    paragraph(
      `<x:moveFrom>${run('moved')}</x:moveFrom>${run('a')}<x:r><x:tab/><x:t>b</x:t><x:br/><x:t>c</x:t></x:r>`,
    ),
    paragraph('<x:r><x:instrText>PAGE</x:instrText></x:r>'),
    paragraph(
      `<mc:AlternateContent><mc:Choice>${run('new')}</mc:Choice><mc:Fallback>${run('old')}</mc:Fallback></mc:AlternateContent>`,
    ),
    paragraph(`<x:ruby><x:rt>${run('とうきょう')}</x:rt><x:rubyBase>${run('東京')}</x:rubyBase></x:ruby>`),
    `<x:tbl><x:tr><x:tc>${paragraph(run('1'))}</x:tc><x:tc>${paragraph(run('2'))}</x:tc></x:tr></x:tbl>`,
  ].join('');
  const relations = `<Relationships><Relationship Type="http://x/relationships/officeDocument" Target="/story/text.xml"/></Relationships>`;
  const file = zipSync({
    '_rels/.rels': strToU8(relations),
    'story/text.xml': strToU8(`<?xml version="1.0"?><x:document><x:body>${body}</x:body></x:document>`),
    'word/media/image1.png': new Uint8Array(1000),
  });
  const text = await read('story.docx', file);
  expect(text.ok && text.value.split('\n').filter(Boolean)).toEqual([
    'One & two',
    'a\tb',
    'c',
    'new',
    '東京',
    '1',
    '2',
  ]);
});
