import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { collect, streamCompression } from '../../../core/codecs/compression';
import { writePng } from '../../../core/codecs/write-png';
import { pngMap } from '../../../core/formats/png-map';
import { svgMap } from '../../../core/formats/svg-map';
import { temporaryFolder } from '../../support/temporary-folder';

vi.mock('electron', () => ({ app: { addRecentDocument: vi.fn(), getPath: () => '/documents' } }));
const remembered = vi.hoisted(() => vi.fn());
vi.mock('../../../main/documents/remember-recent', () => ({ rememberRecent: remembered }));
const { openFile } = await import('../../../main/documents/open-file');
const { heldDocument } = await import('../../../main/documents/held-documents');

const compression = streamCompression(globalThis);
const text = await readFile(new URL('../../../maps/japan-south-korea.json', import.meta.url), 'utf8');
const bytes = new TextEncoder().encode(text);

/** A PNG of one pixel, with these chunks. */
async function png(...chunks: Uint8Array[]): Promise<Uint8Array> {
  const options = { width: 1, height: 1, alpha: true, scale: 1, chunks };
  return collect(writePng([Uint8Array.of(0, 0, 0, 0)], options, compression));
}

/** A file of this name, made by whoever carries the map so. */
async function fileOf(name: string): Promise<string> {
  const path = join(temporaryFolder(), name);
  const metadata = `<metadata>${await svgMap(bytes, compression)}</metadata>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${metadata}</svg>`;
  await writeFile(path, name.endsWith('.svg') ? svg : await png(await pngMap(bytes, compression)));
  return path;
}

// What it is, and not what it is called, decides.
test.each(['with.png', 'with.svg', 'renamed.argmap'])(
  '%s gives the map that it carries, as one without a file',
  async (name) => {
    const opened = await openFile(7, await fileOf(name));
    if (!opened.ok) throw new Error(opened.error.message);
    const { id, ...document } = opened.value;
    expect(document).toEqual({
      name: 'Why Tokyo is slow to mend ties with Seoul',
      text,
      saved: false,
      picture: name,
    });
    // Saving asks for a place, so that the picture is not written over.
    expect(heldDocument(7, id)).not.toHaveProperty('path');
    expect(remembered).not.toHaveBeenCalled();
  },
);

test('an outline is opened as a text without a file, so that saving spares it', async () => {
  const path = join(temporaryFolder(), 'Notes.MD');
  await writeFile(path, '- One');
  const opened = await openFile(7, path);
  if (!opened.ok) throw new Error(opened.error.message);
  const { id, ...document } = opened.value;
  expect(document).toEqual({ name: 'Notes', text: '- One', saved: false, outline: 'Notes.MD' });
  expect(heldDocument(7, id)).not.toHaveProperty('path');
  expect(remembered).not.toHaveBeenCalled();
});

test('a picture without a map says so, and what to do', async () => {
  const path = join(temporaryFolder(), 'without.png');
  await writeFile(path, await png());
  const opened = await openFile(7, path);
  expect(opened).toMatchObject({ ok: false, error: { code: 'no-map' } });
  if (opened.ok) return;
  expect(opened.error.message).toContain('“without.png” could not be opened.');
  expect(opened.error.message).toContain('carries no map');
  expect(opened.error.message).toContain('Open the map’s own file');
});
