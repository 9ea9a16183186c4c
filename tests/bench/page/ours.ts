import { streamCompression } from '../../../core/codecs/compression';
import { writePng } from '../../../core/codecs/write-png';
import { drawSvg } from '../../../core/draw/draw-svg';
import { paintStrips } from '../../../core/draw/paint-strips';
import { rasterSize } from '../../../core/draw/raster-size';
import { themes } from '../../../core/draw/themes';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { buildScene } from '../../../core/scene/build-scene';
import { pictureFrame } from '../../../core/scene/picture-frame';
import { canvasHost } from '../../../renderer/features/export/canvas-host';
import { loadFonts } from '../../../renderer/features/export/load-fonts';
import type { Taken } from './taken';

const theme = themes.light;

/** An SVG by Crux: lines are broken, boxes laid out and drawn. */
export async function ourSvg(map: ArgumentMap): Promise<Taken> {
  const begin = performance.now();
  const svg = drawSvg(buildScene(map), { theme, title: map.title });
  const ms = performance.now() - begin;
  return { ms, bytes: new TextEncoder().encode(svg).length };
}

/** A PNG at twice the size, from the map to the file's bytes. */
export async function ourPng(map: ArgumentMap): Promise<Taken> {
  const begin = performance.now();
  const scene = buildScene(map);
  const frame = pictureFrame(scene);
  const size = rasterSize(frame, 2);
  await loadFonts(scene, frame);
  const strips = paintStrips(scene, frame, size, { theme }, canvasHost);
  let bytes = 0;
  const compression = streamCompression(globalThis);
  for await (const piece of writePng(strips, { ...size, alpha: false, chunks: [] }, compression)) {
    bytes += piece.length;
  }
  return { ms: performance.now() - begin, bytes };
}
