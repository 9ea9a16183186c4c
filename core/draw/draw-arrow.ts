import { LINE, MARK_RADIUS, SIGN_REACH } from '../scene/arrow-anatomy';
import type { Arrow, ArrowTone } from '../scene/scene';
import type { Pen } from './pen';
import type { Theme } from './theme';

/** The shape of each tone's sign, as SVG path data around 0, 0: a plus, a minus, a dot. */
export const SIGN_PATHS: Readonly<Record<ArrowTone, string>> = {
  supports: `M${-SIGN_REACH},0H${SIGN_REACH}M0,${-SIGN_REACH}V${SIGN_REACH}`,
  attacks: `M${-SIGN_REACH},0H${SIGN_REACH}`,
  answers: 'M-0.01,0H0.01',
};

/** How wide the strokes of a sign are, in px. */
export function signWidth(tone: ArrowTone): number {
  return tone === 'answers' ? 5 : 1.8;
}

/** Draws an arrow's lines and its head. */
export function drawArrowLine(pen: Pen, arrow: Arrow, theme: Theme): void {
  const colour = theme.arrows[arrow.tone];
  pen.path(arrow.path, { stroke: colour, width: LINE });
  pen.path(arrow.head, { fill: colour });
}

/** Draws the mark of an arrow of this tone: a disc that carries its sign, set off from the lines under it. */
export function drawMark(pen: Pen, tone: ArrowTone, x: number, y: number, theme: Theme): void {
  pen.circle(x, y, MARK_RADIUS, { fill: theme.arrows[tone], stroke: theme.background, width: 1.5 });
  pen.stamp(SIGN_PATHS[tone], x, y, 1, { stroke: theme.sign, width: signWidth(tone) });
}
