import { breakLines } from '../../../core/text/break-lines';
import type { TextStyle } from '../../../core/text/text-style';
import type { Panel } from './panel';
import type { Row } from './rows';

// How a line of the panel is put together, in px. The heights are known ahead, so that of many thousand lines only those in
// view need be mounted. The style sheet says the same.

const GROUP = 34;
/** How the sentence of a finding is set. */
const MESSAGE: TextStyle = { size: 13, weight: 400, lineHeight: 18 };
const PADDING_Y = 8;
const ACTIONS = 30;
const FIELD = 38;
/** The room at both sides of the sentence, the icon's included; and some to spare for fonts that are not measured. */
const BESIDE = 32 + 12 + 6;
const NARROWEST = 120;

/** The tops of all lines, and the end of the last one. O(n), and the texts are broken only where they were not yet. */
export function rowTops(
  rows: readonly Row[],
  width: number,
  { asking }: Pick<Panel, 'asking'>,
  current: number,
): Float64Array {
  const tops = new Float64Array(rows.length + 1);
  for (const [at, row] of rows.entries()) {
    const field = at === current && asking === 'reason' ? FIELD : 0;
    tops[at + 1] = tops[at]! + heightOf(row, width) + field;
  }
  return tops;
}

/** The lines of a text in the panel, as the height of its line was worked out with. */
export function linesOf(text: string, width: number): readonly string[] {
  return breakLines(text, Math.max(NARROWEST, width - BESIDE), MESSAGE).map((line) => line.text);
}

const heights = new WeakMap<object, { width: number; height: number }>();

function heightOf(row: Row, width: number): number {
  if (row.kind === 'group') return GROUP;
  const { finding } = row;
  const known = heights.get(finding);
  if (known?.width === width) return known.height;
  const { message, ignored } = finding;
  const texts = ignored === undefined ? [message] : [message, ignoredWords(ignored)];
  const lines = texts.reduce((sum, text) => sum + linesOf(text, width).length, 0);
  const height = 2 * PADDING_Y + lines * MESSAGE.lineHeight + ACTIONS;
  heights.set(finding, { width, height });
  return height;
}

/** Why a finding is left, as it stands under its sentence. */
export function ignoredWords(reason: string): string {
  return `Ignored: ${reason}`;
}
