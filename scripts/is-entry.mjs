import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @param {string} url `import.meta.url` of a module
 * @returns {boolean} whether Node was started with that module, by whatever links it was reached
 */
export function isEntry(url) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(fileURLToPath(url)) === realpathSync(started);
}
