import { electronBinary, electronVersion } from './electron-binary.mjs';
import { fetchElectron } from './fetch-electron.mjs';

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
  const why = await fetchElectron({ onProgress: downloadProgress(), signal });
  if (process.stdout.isTTY) console.log();
  const binary = electronBinary();
  if (binary !== undefined) return { binary };
  return { why: `Electron could not be fetched: ${why ?? 'its installer left no executable behind'}` };
}

/**
 * Says how a download goes: in one line that is written over where there is a terminal, else at every quarter.
 *
 * @param {Pick<NodeJS.WriteStream, 'isTTY' | 'write'>} [out]
 * @returns {(report: {received: number, total?: number}) => void} takes bytes
 */
export function downloadProgress(out = process.stdout) {
  const megabytes = (/** @type {number} */ bytes) => (bytes / 1_000_000).toFixed(0);
  let last = '';
  let quarter = 0;
  return ({ received, total }) => {
    const line = total
      ? `  ${megabytes(received)} of ${megabytes(total)} MB (${Math.floor((100 * received) / total)} %)`
      : `  ${megabytes(received)} MB`;
    const quarters = total ? Math.floor((4 * received) / total) : 0;
    if (out.isTTY && line !== last) out.write(`\r${line.padEnd(last.length)}`);
    if (!out.isTTY && quarters > quarter) out.write(`${line}\n`);
    last = line;
    quarter = quarters;
  };
}
