import type { Page } from '@playwright/test';
import type { Rect } from '../../../core/model/geometry';

/** Where in a PNG something is drawn; all in pixels. */
export interface Ink {
  /** Of each place, from where to where, left to right, something is drawn on the colour of its corner; null if nothing is. */
  readonly reaches: readonly (readonly [from: number, to: number] | null)[];
  /** How many pixels outside of all boxes have not the colour of the picture's corner. */
  readonly outside: number;
}

/** Looks where in a PNG something is drawn: in some places, and outside of some boxes. */
export function inkOf(
  paper: Page,
  png: Buffer,
  places: readonly Rect[],
  boxes: readonly Rect[],
): Promise<Ink> {
  return paper.evaluate(
    async ({ base64, places, boxes }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const pixels = new Uint32Array(data.buffer);
      const at = (x: number, y: number) => pixels[y * bitmap.width + x]!;
      const reachOf = (place: { x: number; y: number; width: number; height: number }) => {
        const [x, y] = [Math.round(place.x), Math.round(place.y)];
        const drawn: number[] = [];
        for (let down = y; down < y + place.height; down++) {
          for (let across = x; across < x + place.width; across++) {
            if (at(across, down) !== at(x, y)) drawn.push(across);
          }
        }
        const ends = drawn.reduce(
          ([from, to], x) => [Math.min(from, x), Math.max(to, x)] as [number, number],
          [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as [number, number],
        );
        return drawn.length === 0 ? null : ends;
      };
      const inBox = (across: number, down: number) =>
        boxes.some(
          ({ x, y, width, height }) => across >= x && across <= x + width && down >= y && down <= y + height,
        );
      let outside = 0;
      for (let down = 0; down < bitmap.height; down++) {
        for (let across = 0; across < bitmap.width; across++) {
          if (at(across, down) !== at(0, 0) && !inBox(across, down)) outside++;
        }
      }
      return { reaches: places.map(reachOf), outside };
    },
    { base64: png.toString('base64'), places, boxes },
  );
}
