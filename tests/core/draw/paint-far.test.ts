import { createCanvas, GlobalFonts, Path2D } from '@napi-rs/canvas';
import { beforeAll, expect, test } from 'vitest';
import { paintCanvas } from '../../../core/draw/paint-canvas';
import { paintFar } from '../../../core/draw/paint-far';
import { themes } from '../../../core/draw/themes';
import { buildScene } from '../../../core/scene/build-scene';
import { pictureFrame } from '../../../core/scene/picture-frame';
import type { Box } from '../../../core/scene/scene';
import { INTER_FILES } from './support/fonts';
import { articleMap } from './support/sample-maps';

const scene = buildScene(articleMap);
const frame = pictureFrame(scene);
const theme = themes.light;
const pathOf = (data: string) => new Path2D(data);
const thesis = [...scene.boxes.values()].find(({ kind }) => kind === 'thesis')!;

beforeAll(() => {
  for (const file of Object.values(INTER_FILES)) GlobalFonts.registerFromPath(file, 'Inter');
});

/** The article's map at a zoom, from afar. @returns the pixels, and how many steps it took */
function paint(zoom: number, dimmed: (id: string) => boolean = () => false) {
  const canvas = createCanvas(Math.ceil(frame.width * zoom), Math.ceil(frame.height * zoom));
  const context = canvas.getContext('2d');
  context.fillStyle = theme.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(zoom, zoom);
  context.translate(-frame.x, -frame.y);
  const things = { boxes: [...scene.boxes.values()], arrows: [...scene.arrows.values()] };
  const steps = [...paintFar(context, pathOf, things, { theme, zoom, dimmed: 0.2, isDimmed: dimmed })].length;
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const colourAt = (x: number, y: number) => {
    const at = 4 * (Math.floor((y - frame.y) * zoom) * canvas.width + Math.floor((x - frame.x) * zoom));
    return [...data.subarray(at, at + 3)];
  };
  return { data, steps, colourAt };
}

test('where texts can be read, it is the picture to the last pixel', () => {
  const canvas = createCanvas(Math.ceil(frame.width * 0.5), Math.ceil(frame.height * 0.5));
  const context = canvas.getContext('2d');
  paintCanvas(context, pathOf, scene, frame, { theme, scale: 0.5 });
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const far = paint(0.5).data;
  const different = data.filter((value, at) => Math.abs(value - far[at]!) > 40).length;
  // Heads that share a target are drawn once there.
  expect(different / data.length).toBeLessThan(1e-3);
});

test('at every zoom a box has the colours of its kind, and stands where it stands near', () => {
  const { edge, fill } = theme.kinds.thesis;
  for (const zoom of [0.3, 0.17, 0.1, 0.05]) {
    const { colourAt } = paint(zoom);
    const inside = colourAt(thesis.x + thesis.width - 9, thesis.y + thesis.height / 2);
    expect(between(inside, rgb(fill), rgb(edge))).toBe(true);
    expect(colourAt(thesis.x - 20, thesis.y + thesis.height / 2)).not.toEqual(inside);
  }
});

test('what is dimmed is fainter, and each thing is a step of its own', () => {
  const inside = (box: Box) => [box.x + box.width - 9, box.y + box.height / 2] as const;
  const plain = paint(0.1);
  const dimmed = paint(0.1, (id) => id === thesis.id);
  const distance = (colour: readonly number[]) =>
    Math.hypot(...colour.map((value, at) => value - rgb(theme.background)[at]!));
  expect(distance(dimmed.colourAt(...inside(thesis)))).toBeLessThan(
    distance(plain.colourAt(...inside(thesis))) / 2,
  );
  expect(plain.steps).toBe(scene.boxes.size + scene.arrows.size);
});

function rgb(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function between(colour: readonly number[], one: readonly number[], other: readonly number[]): boolean {
  return colour.every(
    (value, at) => value >= Math.min(one[at]!, other[at]!) - 3 && value <= Math.max(one[at]!, other[at]!) + 3,
  );
}
