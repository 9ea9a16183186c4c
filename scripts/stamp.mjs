import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The stamp of a build: what it was made from and what it made, by content, so that neither clocks nor checkouts
 * deceive it. It is written last, so that a build that failed or was cut off has none.
 *
 * @typedef {object} StampedBuild
 * @property {string} root the top folder; the paths below are relative to it
 * @property {readonly string[]} inputs files and folders
 * @property {readonly string[]} outputs files and folders
 * @property {string} stamp the file that holds the stamp
 */

/**
 * @param {StampedBuild} build
 * @returns {boolean} whether inputs and outputs are just as they were when the stamp was written
 */
export function isFresh(build) {
  try {
    return readFileSync(join(build.root, build.stamp), 'utf8') === stampOf(build, inputsOf(build));
  } catch {
    return false;
  }
}

/**
 * @param {StampedBuild} build
 * @returns {string} the inputs as they are now; to be taken before the build reads them, so that an edit made
 *   meanwhile leaves the build stale
 */
export function inputsOf({ root, inputs }) {
  return hashOf(root, inputs);
}

/**
 * @param {StampedBuild} build
 * @param {string} inputs what `inputsOf` said before the build began
 */
export function writeStamp(build, inputs) {
  writeFileSync(join(build.root, build.stamp), stampOf(build, inputs));
}

/** @param {StampedBuild} build */
export function removeStamp(build) {
  rmSync(join(build.root, build.stamp), { force: true });
}

/**
 * @param {StampedBuild} build
 * @param {string} inputs
 */
function stampOf({ root, outputs }, inputs) {
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

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]} with forward slashes on every system
 */
function filesIn(root, path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => filesIn(root, `${path}/${name}`));
}
