import { createCanvas, GlobalFonts, Path2D } from '@napi-rs/canvas';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CanvasHost } from '../../../core/draw/canvas';
import { drawSvg } from '../../../core/draw/draw-svg';
import { paintCanvas } from '../../../core/draw/paint-canvas';
import { paintStrips } from '../../../core/draw/paint-strips';
import { themes } from '../../../core/draw/themes';
import { buildScene } from '../../../core/scene/build-scene';
import { pictureFrame } from '../../../core/scene/picture-frame';
import { INTER_FILES } from './support/fonts';
import { greatestDifference, pixelsOf } from './support/pixels';
import { byResvg } from './support/renderers';
import { articleMap } from './support/sample-maps';

const host: CanvasHost<Path2D> = {
  canvas: (width, height) => createCanvas(width, height).getContext('2d'),
  path: (data) => new Path2D(data),
};
const scene = buildScene(articleMap);
const options = { theme: themes.dark };

beforeAll(() => {
  for (const file of Object.values(INTER_FILES)) GlobalFonts.registerFromPath(file, 'Inter');
});

describe('a picture in strips', () => {
  test('is the picture as painted whole, wider than a tile and in several strips', async () => {
    const frame = pictureFrame(scene, { legend: true });
    const size = { width: frame.width * 2, height: frame.height * 2, scale: 2, reduced: false };
    // A tile is 512 wide.
    expect(size.width).toBeGreaterThan(4 * 512);
    const whole = createCanvas(size.width, size.height);
    paintCanvas(whole.getContext('2d'), host.path, scene, frame, { ...options, scale: 2 });
    const expected = whole.getContext('2d').getImageData(0, 0, size.width, size.height).data;
    let at = 0;
    let strips = 0;
    let different = 0;
    for await (const strip of paintStrips(scene, frame, size, options, host)) {
      strips++;
      for (let index = 0; index < strip.length; index++) {
        if (Math.abs(strip[index]! - expected[at + index]!) > 8) different++;
      }
      at += strip.length;
    }
    expect(strips).toBeGreaterThan(1);
    expect(at).toBe(expected.length);
    // The letters across the edges of tiles are smoothed a little otherwise.
    expect(different / at).toBeLessThan(5e-5);
  });

  test('looks as its SVG does', async () => {
    const frame = pictureFrame(scene);
    const canvas = createCanvas(frame.width, frame.height);
    paintCanvas(canvas.getContext('2d'), host.path, scene, frame, { ...options, scale: 1 });
    const svg = byResvg(drawSvg(scene, { ...options, title: '' }));
    expect(greatestDifference(await pixelsOf(canvas.toBuffer('image/png')), svg)).toBeLessThan(22);
  });

  test('lets through what it is laid on, where that is wanted', async () => {
    const frame = pictureFrame(scene);
    const size = { width: frame.width, height: frame.height, scale: 1, reduced: false };
    const strips = paintStrips(scene, frame, size, { ...options, transparent: true }, host);
    const { value: strip } = await strips.next();
    expect([...strip!.subarray(0, 4)]).toEqual([0, 0, 0, 0]);
  });
});
