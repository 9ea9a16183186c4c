import { fallbackWidth } from './fallback-width';
import { ADVANCES, RUNS, UNITS_PER_EM } from './inter-metrics';
import type { TextStyle } from './text-style';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const UNKNOWN = 0xffff;

/** Advances of the code points below U+10000, filled in as they are asked for. */
const tables = { 400: decode(ADVANCES[400]), 600: decode(ADVANCES[600]) };
const covered = new Set<number>(coveredPoints());

/**
 * The advance width of a character, without kerning and ligatures.
 * @returns font units, of which there are `UNITS_PER_EM` to the em
 */
export function advanceOf(codePoint: number, weight: TextStyle['weight']): number {
  const table = tables[weight];
  const known = table[codePoint] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const advance = Math.ceil(fallbackWidth(codePoint) * UNITS_PER_EM);
  if (codePoint < table.length) table[codePoint] = advance;
  return advance;
}

/** Whether Inter itself draws a character. */
export function isCovered(codePoint: number): boolean {
  return covered.has(codePoint);
}

function decode(packed: string): Uint16Array {
  const table = new Uint16Array(0x10000).fill(UNKNOWN);
  let at = 0;
  for (const point of coveredPoints()) {
    const advance = DIGITS.indexOf(packed[at] ?? '') * 64 + DIGITS.indexOf(packed[at + 1] ?? '');
    // A mark is drawn over its base: shapers give it no advance, whatever the font says.
    table[point] = /\p{Mn}/u.test(String.fromCodePoint(point)) ? 0 : advance;
    at += 2;
  }
  return table;
}

function* coveredPoints(): Generator<number> {
  const numbers = RUNS.split(' ').map((number) => Number.parseInt(number, 36));
  let point = 0;
  for (let i = 0; i < numbers.length; i += 2) {
    point += numbers[i] ?? 0;
    for (const end = point + (numbers[i + 1] ?? 0); point < end; point++) yield point;
  }
}
