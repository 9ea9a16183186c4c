import { paintFar } from '../../../../core/draw/paint-far';
import { holds, type Rect } from '../../../../core/model/geometry';
import { arrowIndex, boxIndex } from '../../../../core/scene/index/scene-index';
import type { Arrow, Box } from '../../../../core/scene/scene';
import type { FarContent } from './far-content';
import type { RasterTile } from './raster-tile';

/** How opaque what is dimmed is. As --dimmed in style/tokens.css. */
const DIMMED = 0.22;

/** Paints on a sheet what stands in some parts of the scene, thing by thing. @param zoom see `FarLook` */
export function paintParts(
  sheet: RasterTile,
  parts: readonly Rect[],
  content: FarContent,
  zoom: number,
): Generator<void> {
  const { theme, branch } = content;
  const { boxes, arrows } = thingsIn(parts, content);
  const context = sheet.sceneContext();
  if (content.boxes) {
    // What lies under the sheet is not to be seen through it.
    context.fillStyle = theme.background;
    for (const { x, y, width, height } of parts) context.fillRect(x, y, width, height);
  }
  return paintFar(
    context,
    (data) => new Path2D(data),
    { boxes, arrows },
    { theme, zoom, dimmed: DIMMED, isDimmed: (id) => branch?.has(id) === false },
  );
}

/** What is drawn of the scene in some parts of it, in the order in which it is drawn. */
function thingsIn(
  parts: readonly Rect[],
  content: FarContent,
): { readonly boxes: readonly Box[]; readonly arrows: readonly Arrow[] } {
  const { scene } = content;
  // A map that has just been opened is seen whole, and nothing in it has been looked for yet.
  if (parts.some((part) => holds(part, scene.bounds))) {
    return {
      boxes: content.boxes ? [...scene.boxes.values()] : [],
      arrows: content.arrows ? [...scene.arrows.values()] : [],
    };
  }
  const boxes = new Set<Box>();
  const arrows = new Set<Arrow>();
  for (const part of parts) {
    if (content.boxes) for (const box of boxIndex(scene).in(part)) boxes.add(box);
    if (content.arrows) for (const arrow of arrowIndex(scene).in(part)) arrows.add(arrow);
  }
  return { boxes: boxIndex(scene).inOrder(boxes), arrows: [...arrows] };
}

/** Wipes some parts of a sheet and paints them anew. */
export function paintAnew(
  sheet: RasterTile,
  parts: readonly Rect[],
  content: FarContent,
  zoom: number,
): void {
  const { context, canvas, part: whole } = sheet;
  const touched = parts.filter((part) => whole && meet(part, whole));
  if (touched.length === 0) return;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  for (const part of touched) {
    const { x, y, width, height } = onPixels(part, sheet);
    context.rect(x, y, width, height);
  }
  context.clip();
  context.clearRect(0, 0, canvas.width, canvas.height);
  const painting = paintParts(sheet, touched, content, zoom);
  while (!painting.next().done);
  context.restore();
}

/** A part of the scene on whole pixels of a sheet: what lies on the edge is wiped and painted, or neither. */
function onPixels({ x, y, width, height }: Rect, { part, scale }: RasterTile): Rect {
  const left = Math.floor((x - part!.x) * scale);
  const top = Math.floor((y - part!.y) * scale);
  const right = Math.ceil((x + width - part!.x) * scale);
  const bottom = Math.ceil((y + height - part!.y) * scale);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
