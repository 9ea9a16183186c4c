import { streamCompression } from '../../../core/codecs/compression';
import { writePng } from '../../../core/codecs/write-png';
import { paintStrips } from '../../../core/draw/paint-strips';
import { rasterSize } from '../../../core/draw/raster-size';
import { pngMap } from '../../../core/formats/png-map';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { buildScene } from '../../../core/scene/build-scene';
import { pictureFrame } from '../../../core/scene/picture-frame';
import { say } from '../terminal';
import type { ExportOptions } from './export-options';
import { fileOf } from './file-of';
import { pictureOptions } from './picture-options';
import { skiaHost } from './skia-host';

/** Twice the size of the screen, so that a picture is sharp on paper and on dense screens. */
const USUAL_SCALE = 2;

/** A map as PNG, piece by piece. */
export async function exportPng(
  map: ArgumentMap,
  options: ExportOptions,
): Promise<AsyncIterable<Uint8Array>> {
  const host = await skiaHost();
  const compression = streamCompression(globalThis);
  const scene = buildScene(map);
  const picture = pictureOptions(map, options);
  const frame = pictureFrame(scene, picture);
  const size = rasterSize(frame, options.scale ?? USUAL_SCALE);
  if (size.reduced) {
    const { width, height, scale } = size;
    say(
      `The map is so large that other programs could not open the picture, so it is drawn at ${scale.toFixed(2)}× (${width} by ${height} pixels). SVG and PDF have no such limit.`,
    );
  }
  const chunks = options.carryMap ? [await pngMap(fileOf(map), compression)] : [];
  const strips = paintStrips(scene, frame, size, picture, host);
  return writePng(strips, { ...size, alpha: options.transparent, chunks }, compression);
}
