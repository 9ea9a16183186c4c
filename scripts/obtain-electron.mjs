import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadProgress } from './download-progress.mjs';
import { electronBinary } from './electron-binary.mjs';
import { fetchElectron } from './fetch-electron.mjs';
import { root } from './places.mjs';

/**
 * Finds Electron's executable, or fetches it, and says how that goes. A fetch that failed leaves nothing behind that
 * would keep the next one from being tried.
 *
 * @param {AbortSignal} [signal] gives the fetch up
 * @returns {Promise<{binary: string} | {why: string}>} the executable, or why it cannot be had, for the person
 */
export async function obtainElectron(signal) {
  const there = electronBinary();
  if (there !== undefined) return { binary: there };
  console.log(`Fetching Electron ${electronVersion()}, once; it is about 120 MB.`);
  const progress = downloadProgress();
  const why = await fetchElectron({ onProgress: progress.update, signal });
  progress.end();
  const fetched = electronBinary();
  if (fetched !== undefined) return { binary: fetched };
  return { why: `Electron could not be fetched: ${why ?? 'its installer left no executable behind'}` };
}

/** @returns {string} */
function electronVersion() {
  return JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')).version;
}
