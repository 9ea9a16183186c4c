import { rasterSize } from '../../../../core/draw/raster-size';
import { hasOption } from '../../../../core/formats/registry/formats';
import type { PictureFrame } from '../../../../core/scene/picture-frame';
import type { ExportChoices } from '../export-choices';
import { chosenPages } from './picture-view';

const MM_PER_PT = 25.4 / 72;

/** How large a file's picture will be, in a few words. */
export function pictureSummary(frame: PictureFrame, choices: ExportChoices): string {
  if (hasOption(choices.format, 'page')) return pagesSummary(frame, choices);
  if (!hasOption(choices.format, 'scale'))
    return `${number(frame.width)} × ${number(frame.height)} px, sharp at any size`;
  const { width, height, scale, reduced } = rasterSize(frame, choices.scale);
  const pixels = `${number(width)} × ${number(height)} pixels`;
  return reduced ? `${pixels}, drawn at ${scale.toFixed(2)}× so that programs can open it` : pixels;
}

function pagesSummary(frame: PictureFrame, choices: ExportChoices): string {
  const pages = chosenPages(frame, choices);
  const tile = pages[0]?.tile;
  if (tile) {
    const { rows, columns } = tile;
    const sheets = pages.length === 1 ? '1 sheet' : `${number(pages.length)} sheets`;
    return `${sheets}: ${count(rows, 'row')} of ${number(columns)}`;
  }
  const { width = 0, height = 0, scale = 1 } = pages[0] ?? {};
  const size = `${number(width * MM_PER_PT)} × ${number(height * MM_PER_PT)} mm`;
  return choices.paper === 'picture'
    ? `1 page, ${size}`
    : `1 page, drawn at ${Math.round((scale * 96 * 100) / 72)} %`;
}

function count(things: number, name: string): string {
  return `${number(things)} ${things === 1 ? name : `${name}s`}`;
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en');
}
