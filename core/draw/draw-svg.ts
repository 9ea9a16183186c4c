import type { Scene } from '../scene/scene';
import { drawArrowLine, drawArrowMark } from './draw-arrow';
import { drawBox } from './draw-box';
import { FONT_FAMILY } from './font-family';
import type { Theme } from './theme';
import { xmlNumber as n, xmlText } from './xml';

/** What a picture of a map shows beside the map. */
export interface DrawOptions {
  readonly theme: Theme;
  /** For screen readers, and what a browser shows as the picture's name. */
  readonly title: string;
  readonly description?: string;
  /** Around the map, in px; 24 if left out. */
  readonly margin?: number;
}

/** The size of a picture of a scene, in px, its margin included. */
export function pictureSize(scene: Scene, margin = 24): { readonly width: number; readonly height: number } {
  return { width: scene.bounds.width + 2 * margin, height: scene.bounds.height + 2 * margin };
}

/**
 * Draws a scene as an SVG 1.1 document of `<rect>`, `<path>` and `<text>` alone: it looks the same in programs other
 * than browsers, its text can be selected, and there is nothing in it that runs or is fetched.
 */
export function drawSvg(scene: Scene, { theme, title, description, margin = 24 }: DrawOptions): string {
  const { width, height } = pictureSize(scene, margin);
  const x = scene.bounds.x - margin;
  const y = scene.bounds.y - margin;
  const arrows = [...scene.arrows.values()];
  const labels = description === undefined ? 'title' : 'title description';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" `,
    `viewBox="${n(x)} ${n(y)} ${n(width)} ${n(height)}" role="img" aria-labelledby="${labels}">\n`,
    `<title id="title">${xmlText(title)}</title>\n`,
    description === undefined ? '' : `<desc id="description">${xmlText(description)}</desc>\n`,
    `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${theme.background}"/>\n`,
    ...arrows.map((arrow) => drawArrowLine(arrow, theme)),
    // The metrics that broke the lines know no kerning and no ligatures.
    `<g font-family="${FONT_FAMILY}" xml:space="preserve" `,
    'style="font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision">\n',
    ...[...scene.boxes.values()].map((box) => drawBox(box, theme)),
    '</g>\n',
    ...arrows.map((arrow) => drawArrowMark(arrow, theme)),
    '</svg>\n',
  ].join('');
}
