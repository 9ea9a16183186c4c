import { LINE, MARK_RADIUS, SIGN_REACH } from '../scene/arrow-anatomy';
import type { Arrow, ArrowTone } from '../scene/scene';
import type { Theme } from './theme';
import { xmlNumber as n } from './xml';

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

/** An arrow as SVG: its lines and its head. */
export function drawArrowLine(arrow: Arrow, theme: Theme): string {
  const colour = theme.arrows[arrow.tone];
  return (
    `<path d="${arrow.path}" fill="none" stroke="${colour}" stroke-width="${LINE}" stroke-linejoin="round"/>` +
    `<path d="${arrow.head}" fill="${colour}"/>\n`
  );
}

/** An arrow's mark as SVG: a disc that carries its sign, set off from the lines under it. */
export function drawArrowMark({ tone, mark }: Arrow, theme: Theme): string {
  return (
    `<g transform="translate(${n(mark.x)} ${n(mark.y)})">` +
    `<circle r="${MARK_RADIUS}" fill="${theme.arrows[tone]}" stroke="${theme.background}" stroke-width="1.5"/>` +
    `<path d="${SIGN_PATHS[tone]}" stroke="${theme.sign}" stroke-width="${signWidth(tone)}" stroke-linecap="round"/></g>\n`
  );
}
