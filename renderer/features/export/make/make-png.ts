import { streamCompression } from '../../../../core/codecs/compression';
import { writePng } from '../../../../core/codecs/write-png';
import { paintStrips } from '../../../../core/draw/paint-strips';
import { type RasterSize, rasterSize } from '../../../../core/draw/raster-size';
import { pngMap } from '../../../../core/formats/png-map';
import { pictureFrame } from '../../../../core/scene/picture-frame';
import type { Watch } from '../../../ui/work';
import { canvasHost } from '../canvas-host';
import { loadFonts } from '../load-fonts';
import type { Maker } from './maker';

/** The map as PNG, of whatever size: it is painted strip by strip, and the window breathes between them. */
export const makePng: Maker = async ({ scene, bytes }, { choices, picture, watch, maxPixels }) => {
  const compression = streamCompression(globalThis);
  const frame = pictureFrame(scene, picture);
  const size = rasterSize(frame, choices.scale, maxPixels);
  await loadFonts(scene, frame);
  const chunks = choices.carryMap ? [await pngMap(bytes(), compression)] : [];
  const strips = watched(paintStrips(scene, frame, size, picture, canvasHost), size, watch);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const options = { ...size, alpha: picture.transparent === true, chunks };
  for await (const piece of writePng(strips, options, compression)) pieces.push(new Uint8Array(piece));
  const { width, height } = size;
  return {
    content: new Blob(pieces, { type: 'image/png' }),
    ...(size.reduced && {
      remark: `The map is too large for a sharper PNG, so it is ${width.toLocaleString('en')} by ${height.toLocaleString('en')} pixels. SVG and PDF have no such limit.`,
    }),
  };
};

async function* watched(
  strips: AsyncIterable<Uint8Array>,
  { width, height }: RasterSize,
  { report }: Watch,
): AsyncGenerator<Uint8Array> {
  let rows = 0;
  for await (const strip of strips) {
    yield strip;
    rows += strip.length / (width * 4);
    await report(rows / height);
  }
}
