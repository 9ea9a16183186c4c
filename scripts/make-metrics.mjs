import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSync } from 'fontkit';
import { isEntry } from './is-entry.mjs';
import { root } from './places.mjs';

const inter = join(root, 'node_modules/@fontsource/inter');
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The generated module, relative to the top folder. */
export const metricsFile = 'core/text/inter-metrics.ts';

/**
 * Reads the advance widths out of the very font files that the app ships. A code point counts only where a subset
 * both holds it and claims it by its `unicode-range`, because a browser asks no other subset for it.
 *
 * @returns {string} the source of the generated module
 */
export function metricsModule() {
  const [regular, semibold] = [advancesOf(400), advancesOf(600)];
  const points = [...regular.advances.keys()].sort((a, b) => a - b);
  if (points.some((point) => !semibold.advances.has(point)) || semibold.advances.size !== points.length)
    throw new Error('The two weights of Inter do not hold the same characters.');
  return `// Made by scripts/make-metrics.mjs from @fontsource/inter. Do not edit.

/** Font units per em. */
export const UNITS_PER_EM = ${regular.unitsPerEm};

/** Height above and depth below the baseline, in font units. */
export const ASCENT = ${regular.ascent};
export const DESCENT = ${-regular.descent};

/** Runs of code points that Inter covers: the gap since the run before, and its length, in base 36. */
export const RUNS =
  '${runsOf(points)}';

/** Advance widths in font units, in the order of the runs: two base-64 digits each. */
export const ADVANCES = {
  400: '${pack(points, regular.advances)}',
  600: '${pack(points, semibold.advances)}',
};
`;
}

/** @param {400 | 600} weight */
function advancesOf(weight) {
  /** @type {Record<string, string>} */
  const subsets = JSON.parse(readFileSync(join(inter, 'unicode.json'), 'utf8'));
  /** @type {Map<number, number>} */
  const advances = new Map();
  let [unitsPerEm, ascent, descent] = [0, 0, 0];
  for (const [subset, ranges] of Object.entries(subsets)) {
    const font = openSync(join(inter, 'files', `inter-${subset}-${weight}-normal.woff2`));
    ({ unitsPerEm, ascent, descent } = font);
    const claimed = ranges.split(',').map((range) =>
      range
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16)),
    );
    for (const point of font.characterSet) {
      // Line feeds and their like are no text.
      if (point < 0x20 || !claimed.some(([first = 0, last = first]) => point >= first && point <= last))
        continue;
      advances.set(point, font.glyphForCodePoint(point).advanceWidth);
    }
  }
  return { unitsPerEm, ascent, descent, advances };
}

/** @param {readonly number[]} points ascending */
function runsOf(points) {
  const runs = [];
  let end = 0;
  for (let from = 0; from < points.length; ) {
    const start = points[from] ?? 0;
    let length = 1;
    while (points[from + length] === start + length) length++;
    runs.push(`${(start - end).toString(36)} ${length.toString(36)}`);
    end = start + length;
    from += length;
  }
  return runs.join(' ');
}

/**
 * @param {readonly number[]} points
 * @param {ReadonlyMap<number, number>} advances
 */
function pack(points, advances) {
  return points.map((point) => packOne(advances.get(point) ?? 0)).join('');
}

/** @param {number} advance */
function packOne(advance) {
  if (advance >= 4096) throw new Error(`An advance of ${advance} does not fit into two base-64 digits.`);
  return `${digits[advance >> 6]}${digits[advance & 63]}`;
}

if (isEntry(import.meta.url)) writeFileSync(join(root, metricsFile), metricsModule());
