import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { streamCompression } from '../../core/codecs/compression';
import { serialiseMap } from '../../core/file/serialise-map';
import { readEmbeddedMap } from '../../core/formats/read-embedded-map';
import { largeMap } from '../support/large-map';
import { type Figure, figure } from './figure';

const crux = fileURLToPath(new URL('../../dist/cli/crux.js', import.meta.url));
const SIZE = 10_000;
/** A picture is looked at in this size, in px; colours that are left then are not those of an empty one. */
const LOOKED_AT = 256;
const LEAST_COLOURS = 50;

/** Exports 10,000 statements as SVG, PNG and PDF, and looks whether each is whole: all statements, not blank, the map inside. */
export async function largeExports(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'crux-bench-'));
  try {
    const map = serialiseMap(largeMap(SIZE, 0));
    writeFileSync(join(folder, 'map.argmap'), map);
    let whole = 0;
    for (const format of ['svg', 'png', 'pdf'] as const) {
      const args = [crux, 'export', 'map.argmap', '-o', `map.${format}`];
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${format}: ${stderr}`);
      const bytes = readFileSync(join(folder, `map.${format}`));
      const carried = await readEmbeddedMap(bytes, format, streamCompression(globalThis));
      const same = carried.ok && Buffer.from(carried.bytes).toString('utf8') === map;
      if (same && (await isDrawn(format, bytes))) whole++;
    }
    const name = 'large exports: SVG, PNG and PDF that are whole, of 3';
    return [figure({ name, size: SIZE, ours: whole, theirs: 3, unit: 'count', goal: 1 })];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function isDrawn(format: string, bytes: Buffer): Promise<boolean> {
  if (format === 'svg') return bytes.toString('utf8').split('<text').length > SIZE;
  if (format === 'pdf') return bytes.length > 100 * SIZE;
  const image = await loadImage(bytes);
  const context = createCanvas(LOOKED_AT, LOOKED_AT).getContext('2d');
  context.drawImage(image, 0, 0, LOOKED_AT, LOOKED_AT);
  const { data } = context.getImageData(0, 0, LOOKED_AT, LOOKED_AT);
  return new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4)).size > LEAST_COLOURS;
}
