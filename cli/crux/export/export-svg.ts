import { streamCompression } from '../../../core/codecs/compression';
import { drawSvg } from '../../../core/draw/draw-svg';
import { fontFaces } from '../../../core/draw/font-faces';
import { svgMap } from '../../../core/formats/svg-map';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { buildScene } from '../../../core/scene/build-scene';
import type { ExportOptions } from './export-options';
import { fileOf } from './file-of';
import { fontFiles } from './inter-files';
import { pictureOptions } from './picture-options';

/** A map as SVG. */
export async function exportSvg(map: ArgumentMap, options: ExportOptions): Promise<string> {
  const scene = buildScene(map);
  const picture = pictureOptions(map, options);
  return drawSvg(scene, {
    ...picture,
    ...(options.carryMap && { metadata: await svgMap(fileOf(map), streamCompression(globalThis)) }),
    ...(options.embedFonts && { fontFaces: await fontFaces(scene, picture, fontFiles()) }),
  });
}
