import type { Point } from '../model/geometry';
import { lineWidth, MARK_RADIUS, SIGN_REACH } from '../scene/arrows/arrow-anatomy';
import { arrowHead, arrowPath } from '../scene/arrows/arrow-path';
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

const TONES: readonly ArrowTone[] = ['supports', 'attacks', 'answers'];

/** Draws the lines and heads of arrows. Those that share a target share a head. */
export function drawArrowLines(pen: Pen, arrows: Iterable<Arrow>, theme: Theme): void {
  for (const [tone, alike] of byTone(arrows)) {
    for (const width of new Set(alike.map(lineWidth))) {
      const line = { stroke: theme.arrows[tone], width };
      pen.alike(line, () => {
        for (const arrow of alike) if (lineWidth(arrow) === width) pen.path(arrowPath(arrow), line);
      });
    }
    const head = { fill: theme.arrows[tone] };
    pen.alike(head, () => {
      for (const data of new Set(alike.map(arrowHead))) pen.path(data, head);
    });
  }
}

/** Draws the mark of each arrow: see `drawMark`. */
export function drawMarks(pen: Pen, arrows: Iterable<Arrow>, theme: Theme): void {
  for (const [tone, alike] of byTone(arrows))
    drawMark(
      pen,
      tone,
      alike.map(({ mark }) => mark),
      theme,
    );
}

/** Draws the mark of arrows of this tone, each a disc that carries a sign, set off from the lines under it. */
export function drawMark(pen: Pen, tone: ArrowTone, centres: readonly Point[], theme: Theme): void {
  const disc = { fill: theme.arrows[tone], stroke: theme.background, width: 1.5 };
  pen.alike(disc, () => {
    for (const { x, y } of centres) pen.circle(x, y, MARK_RADIUS, disc);
  });
  const sign = { stroke: theme.sign, width: signWidth(tone) };
  pen.alike(sign, () => {
    for (const { x, y } of centres) pen.stamp(SIGN_PATHS[tone], x, y, 1, sign);
  });
}

function byTone(arrows: Iterable<Arrow>): readonly (readonly [ArrowTone, readonly Arrow[]])[] {
  const all = [...arrows];
  return TONES.map((tone) => [tone, all.filter((arrow) => arrow.tone === tone)] as const).filter(
    ([, alike]) => alike.length > 0,
  );
}
