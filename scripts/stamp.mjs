import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A build with a stamp: what it was made from and what it made, by content, so that neither clocks nor checkouts deceive
 * it. It is written last, so that a build that failed or was cut off has none. Inputs and outputs are files and folders in
 * `root`; `stamp` is the file that holds the stamp.
 *
 * @typedef {{root: string, inputs: readonly string[], outputs: readonly string[], stamp: string}} StampedBuild
 */

/** @returns {boolean} whether inputs and outputs are just as they were when the stamp was written */
export function isFresh(/** @type {StampedBuild} */ build) {
  try {
    return readFileSync(join(build.root, build.stamp), 'utf8') === stampOf(build, inputsOf(build));
  } catch {
    return false;
  }
}

/** @returns {string} the inputs as they are now; to be taken before the build reads them, so that an edit made meanwhile shows */
export function inputsOf(/** @type {StampedBuild} */ { root, inputs }) {
  return hashOf(root, inputs);
}

/** @param {string} inputs what `inputsOf` said before the build began */
export function writeStamp(/** @type {StampedBuild} */ build, inputs) {
  writeFileSync(join(build.root, build.stamp), stampOf(build, inputs));
}

export function removeStamp(/** @type {StampedBuild} */ { root, stamp }) {
  rmSync(join(root, stamp), { force: true });
}

function stampOf(/** @type {StampedBuild} */ { root, outputs }, /** @type {string} */ inputs) {
  return `${inputs}\n${hashOf(root, outputs)}\n`;
}

/**
 * @param {string} root
 * @param {readonly string[]} paths files and folders in it, which must be there
 * @returns {string} SHA-256 in hexadecimal over the names and the contents of all the files, hidden ones left out
 */
export function hashOf(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((path) => filesIn(root, path)).sort()) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @returns {string[]} with forward slashes on every system */
function filesIn(/** @type {string} */ root, /** @type {string} */ path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  const names = readdirSync(join(root, path)).filter((name) => !name.startsWith('.'));
  return names.flatMap((name) => filesIn(root, `${path}/${name}`));
}
