import { describe, expect, test } from 'vitest';
import type { Id } from '../../../../core/model/id';
import { buildScene } from '../../../../core/scene/build-scene';
import { fitted, smallestZoom } from '../../../../renderer/features/canvas/fitted';
import { inView, mountedOf, mountedPart } from '../../../../renderer/features/canvas/mounted';
import { largeMap } from '../../../support/large-map';

const size = { width: 1280, height: 800 };
const nobody: ReadonlySet<Id> = new Set();
const small = buildScene(largeMap(30));
const large = buildScene(largeMap(1000));
const inMiddle = [...large.boxes.values()][500]!;

/** What is in view when a box stands in the middle, at a zoom. */
function viewOf(zoom: number) {
  return { x: 640 - inMiddle.x * zoom, y: 400 - inMiddle.y * zoom, zoom };
}

function mountedAt(zoom: number, held = nobody) {
  return mountedOf(large, mountedPart(undefined, viewOf(zoom), size), held);
}

describe('what is mounted', () => {
  test('is all of a small map, wherever one looks', () => {
    const part = mountedPart(undefined, { x: 1e6, y: 1e6, zoom: 0.1 }, size);
    expect(mountedOf(small, part, nobody)).toMatchObject({ farBoxes: false, farArrows: false });
    expect(mountedOf(small, part, nobody).boxes).toHaveLength(30);
  });

  test('is of a large one what is in view, and a little more; never more than React Flow carries', () => {
    for (const zoom of [4, 1, 0.6, 0.4, 0.3, 0.25]) {
      const { boxes, arrows, marks, farBoxes } = mountedAt(zoom);
      expect(boxes.length + 2 * arrows.length).toBeLessThanOrEqual(400);
      if (farBoxes) continue;
      const { x, y, width, height } = inView(viewOf(zoom), size);
      const seen = [...large.boxes.values()].filter(
        (box) => box.x < x + width && box.x + box.width > x && box.y < y + height && box.y + box.height > y,
      );
      expect(boxes).toEqual(expect.arrayContaining(seen));
      const marked = arrows.filter(
        ({ mark }) => mark.x > x && mark.x < x + width && mark.y > y && mark.y < y + height,
      );
      expect(marks).toEqual(expect.arrayContaining(marked));
      expect(arrows).toEqual(expect.arrayContaining([...marks]));
    }
    expect(mountedAt(1).farBoxes).toBe(false);
  });

  test('is nothing where texts cannot be read, besides what the hand or the keyboard is on', () => {
    const nothing = { boxes: [], arrows: [], marks: [] };
    expect(mountedAt(0.1)).toEqual({ ...nothing, farBoxes: true, farArrows: true, small: true });
    const held = new Set(['s3', 'r5', 'gone']);
    expect(mountedAt(0.1, held).boxes.map(({ id }) => id)).toEqual(['s3']);
    expect(mountedAt(0.1, held).arrows.map(({ id }) => id)).toEqual(['r5']);
  });

  test('stays in the order of the scene when something is held that is out of view', () => {
    const order = [...large.boxes.keys()];
    const far = [order.at(0)!, order.at(-1)!];
    const ids = mountedAt(1, new Set(far)).boxes.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(far));
    expect(ids).toEqual(order.filter((id) => ids.includes(id)));
  });
});

describe('the part that is mounted', () => {
  test('stays the same while the view moves within it, and until it is far too large', () => {
    const part = mountedPart(undefined, viewOf(1), size);
    const moved = { ...viewOf(1), x: viewOf(1).x + 100 };
    expect(mountedPart(part, moved, size)).toBe(part);
    expect(mountedPart(part, { ...moved, x: moved.x + 100 }, size)).not.toBe(part);
    expect(mountedPart(part, viewOf(1.5), size)).toBe(part);
    expect(mountedPart(part, viewOf(4), size)).not.toBe(part);
    expect(mountedPart(part, viewOf(0.2), size).readable).toBe(false);
  });
});

test('any map can be seen whole, and from a little further away', () => {
  expect(smallestZoom(small.bounds)).toBe(0.02);
  for (const bounds of [
    large.bounds,
    { x: 0, y: 0, width: 272, height: 1e6 },
    { ...small.bounds, width: 0, height: 0 },
  ]) {
    expect(smallestZoom(bounds)).toBeLessThan(fitted(bounds, size).zoom);
  }
});
