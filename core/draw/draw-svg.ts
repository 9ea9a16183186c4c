import { type FrameOptions, pictureFrame } from '../scene/picture-frame';
import type { Scene } from '../scene/scene';
import { drawPicture, type PictureOptions } from './draw-picture';
import { FONT_FAMILY } from './font-family';
import { SVG_DEFAULTS, svgPen } from './svg-pen';
import { xmlNumber as n, xmlText } from './xml';

/** What a picture of a map shows, and what it carries. */
export interface DrawOptions extends PictureOptions, FrameOptions {
  /** For screen readers, and what a browser shows as the picture's name. */
  readonly title: string;
  /** For screen readers: see `describeMap`. */
  readonly description?: string;
  /** The content of a `<metadata>` element, well-formed: see `svgMap` in core/formats. */
  readonly metadata?: string;
  /** Style rules that bring the fonts along: see `fontFaces`. */
  readonly fontFaces?: string;
}

/** The size of a picture of a scene, in px, with its margin and all that stands around the map. */
export function pictureSize(
  scene: Scene,
  options: FrameOptions = {},
): { readonly width: number; readonly height: number } {
  const { width, height } = pictureFrame(scene, options);
  return { width, height };
}

/**
 * Draws a scene as an SVG 1.1 document of rectangles, circles, paths and text alone: it looks the same in programs other
 * than browsers, its text can be selected, and there is nothing in it that runs or is fetched.
 */
export function drawSvg(scene: Scene, options: DrawOptions): string {
  const { title, description, metadata, fontFaces } = options;
  const frame = pictureFrame(scene, options);
  const { x, y, width, height } = frame;
  const pen = svgPen();
  drawPicture(pen, scene, frame, options);
  const labels = description === undefined ? 'title' : 'title description';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" `,
    `viewBox="${n(x)} ${n(y)} ${n(width)} ${n(height)}" role="img" aria-labelledby="${labels}">\n`,
    `<title id="title">${xmlText(title)}</title>\n`,
    description === undefined ? '' : `<desc id="description">${xmlText(description)}</desc>\n`,
    metadata === undefined ? '' : `<metadata>${metadata}</metadata>\n`,
    fontFaces === undefined ? '' : `<style>${fontFaces}</style>\n`,
    // The metrics that broke the lines know no kerning and no ligatures.
    `<g font-family="${FONT_FAMILY}" ${SVG_DEFAULTS} xml:space="preserve" `,
    'style="font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision">\n',
    pen.written(),
    '\n</g>\n</svg>\n',
  ].join('');
}
