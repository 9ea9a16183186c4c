import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSync } from 'fontkit';
import { root } from '../../../scripts/places.mjs';

const inter = join(root, 'node_modules/@fontsource/inter');
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Reads the advance widths out of the very font files that the app ships. A code point counts only where a subset
 * both holds it and claims it by its `unicode-range`, because a browser asks no other subset for it.
 *
 * @returns the source of core/text/inter-metrics.ts
 */
export function metricsModule(): string {
  const [regular, semibold] = [advancesOf(400), advancesOf(600)];
  const points = [...regular.advances.keys()].sort((a, b) => a - b);
  if (points.some((point) => !semibold.advances.has(point)) || semibold.advances.size !== points.length)
    throw new Error('The two weights of Inter do not hold the same characters.');
  return `// Made by tests/core/text/metrics-module.ts from @fontsource/inter. Do not edit.

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

function advancesOf(weight: 400 | 600) {
  const subsets: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(join(inter, 'unicode.json'), 'utf8'),
  );
  const advances = new Map<number, number>();
  let [unitsPerEm, ascent, descent] = [0, 0, 0];
  for (const [subset, ranges] of Object.entries(subsets)) {
    const font = openSync(join(inter, 'files', `inter-${subset}-${weight}-normal.woff2`));
    ({ unitsPerEm, ascent, descent } = font);
    const claimed = [...ranges.matchAll(/U\+(\w+)(?:-(\w+))?/g)].map(([, first = '', last = first]) =>
      [first, last].map((hex) => Number.parseInt(hex, 16)),
    );
    for (const point of font.characterSet) {
      // Line feeds and their like are no text.
      if (point >= 0x20 && claimed.some(([first = 0, last = 0]) => point >= first && point <= last))
        advances.set(point, font.glyphForCodePoint(point).advanceWidth);
    }
  }
  return { unitsPerEm, ascent, descent, advances };
}

function runsOf(ascending: readonly number[]): string {
  const runs = [];
  let end = 0;
  for (let from = 0; from < ascending.length; ) {
    const start = ascending[from] ?? 0;
    let length = 1;
    while (ascending[from + length] === start + length) length++;
    runs.push(`${(start - end).toString(36)} ${length.toString(36)}`);
    end = start + length;
    from += length;
  }
  return runs.join(' ');
}

/** Two base-64 digits for each advance. */
function pack(points: readonly number[], advances: ReadonlyMap<number, number>): string {
  const pairs = points.map((point) => {
    const advance = advances.get(point) ?? 0;
    if (advance >= 4096) throw new Error(`An advance of ${advance} does not fit into two base-64 digits.`);
    return `${digits[advance >> 6]}${digits[advance & 63]}`;
  });
  return pairs.join('');
}
