import { type PdfPage, pdfPages } from '../../../../core/draw/pdf/pdf-pages';
import type { Rect } from '../../../../core/model/geometry';
import type { PictureFrame } from '../../../../core/scene/picture-frame';
import type { ExportChoices } from '../export-choices';

/** What a preview shows: a sheet, and the picture on it. */
export interface PictureView {
  /** Of the sheet, in units of its own. */
  readonly width: number;
  readonly height: number;
  /** Where the corner of the picture stands on it, and how many of its units a px of the picture is. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Whether the sheet is paper, which is white around the picture. */
  readonly paper: boolean;
  /** The parts of the picture that come on sheets of their own, in px of the scene; none where it is in one piece. */
  readonly tiles: readonly Rect[];
}

/** More than that would hide the picture. */
const MOST_TILES = 400;

/** The pages of a PDF as it was chosen. */
export function chosenPages(frame: PictureFrame, choices: ExportChoices): readonly PdfPage[] {
  const { paper, landscape, tiled, size } = choices;
  return pdfPages(frame, { paper, landscape, tiled: tiled && paper !== 'picture', scale: size / 100 });
}

/** How the picture that was chosen is shown. */
export function pictureView(frame: PictureFrame, choices: ExportChoices): PictureView {
  const whole = { width: frame.width, height: frame.height, x: 0, y: 0, scale: 1, paper: false, tiles: [] };
  if (choices.format !== 'pdf' || choices.paper === 'picture') return whole;
  const pages = chosenPages(frame, choices);
  const [first] = pages;
  if (first && !first.tile) {
    const { width, height, x, y, scale } = first;
    return { width, height, x, y, scale, paper: true, tiles: [] };
  }
  return { ...whole, tiles: pages.length > MOST_TILES ? [] : pages.map(({ window }) => window) };
}
