import type { Rect } from '../../../../core/model/geometry';
import type { Id } from '../../../../core/model/id';
import { arrowPath } from '../../../../core/scene/arrows/arrow-path';
import { RADIUS } from '../../../../core/scene/boxes/box-anatomy';
import { arrowIndex, boxIndex } from '../../../../core/scene/index/scene-index';
import type { Box, Scene } from '../../../../core/scene/scene';
import { RasterTile } from './raster-tile';
import type { Seen } from './seen';

/** What is marked over what the far view draws. */
export interface Marks {
  readonly scene: Scene;
  readonly boxes: boolean;
  readonly selected: ReadonlySet<Id>;
  readonly found: ReadonlySet<Id>;
  /** What the pointer is on. */
  readonly over: Id | null;
}

/** The colours of the marks around what is selected, and around what was found. */
export interface MarkColours {
  readonly selected: string;
  readonly found: string;
}

/** The rings stand off the box, so that they show on every kind's colour: how far, and how wide they are; in px of the scene. */
const SELECTED = { off: 5, width: 2.5 } as const;
const FOUND = { off: 3, width: 3, offSelected: 10 } as const;
const OVER = { off: 2.5, width: 2 } as const;
/** The least width of a ring, and how far it then is from the middle of the box at least, in px of the screen. */
const THINNEST = 1.75;
const NEAREST = 5;
const GLOW = { width: 8, alpha: 0.35, alphaOver: 0.15, thinnest: 4 } as const;

/** So few are marked one by one; of more, those are looked up that are on the sheet. */
const FEW = 200;

/** The rings around what is selected, found and pointed at, on a sheet of their own: they change more often than the map. */
export class FarMarks {
  readonly #tile: RasterTile;
  /** What the sheet under this one holds. */
  #under: { readonly part: Rect; readonly scale: number } | undefined;
  #seen: Seen | undefined;
  #marks: Marks | undefined;
  #colours: MarkColours = { selected: '#000000', found: '#000000' };
  /** Px of the screen for each px of the scene. */
  #zoom = 1;

  constructor(parent: HTMLElement) {
    this.#tile = new RasterTile(parent);
  }

  /** Marks this from now on; undefined for nothing. */
  mark(marks: Marks | undefined): void {
    this.#marks = marks;
    this.#paint();
  }

  colour(colours: MarkColours): void {
    this.#colours = colours;
    this.#paint();
  }

  /** Lies over this sheet from now on. */
  over({ part, scale }: RasterTile, seen: Seen | undefined): void {
    const other = this.#under?.part !== part || this.#under?.scale !== scale;
    this.#under = part && { part, scale };
    this.#seen = seen;
    if (other) this.#paint();
    else if (seen && !this.#tile.canvas.hidden) this.#tile.place(seen);
  }

  #paint(): void {
    const sheet = this.#tile;
    if (!this.#under || !this.#seen || !this.#marks || isBlank(this.#marks)) {
      // A sheet with nothing on it would take time in every frame all the same.
      sheet.hide();
      return;
    }
    sheet.begin(this.#under.part, this.#under.scale);
    sheet.place(this.#seen);
    this.#zoom = sheet.scale / this.#seen.density;
    const { scene, boxes, selected, found, over } = this.#marks;
    const colours = this.#colours;
    const context = sheet.sceneContext();
    this.#glow(context, this.#marks);
    if (!boxes) return;
    for (const box of this.#boxesOf(scene, found)) {
      this.#ring(
        context,
        box,
        selected.has(box.id) ? FOUND.offSelected : FOUND.off,
        FOUND.width,
        colours.found,
      );
    }
    for (const box of this.#boxesOf(scene, selected)) {
      this.#ring(context, box, SELECTED.off, SELECTED.width, colours.selected);
    }
    const under = scene.boxes.get(over ?? '');
    if (under && !selected.has(under.id)) {
      context.globalAlpha = 0.6;
      this.#ring(context, under, OVER.off, OVER.width, colours.selected);
      context.globalAlpha = 1;
    }
  }

  /** Of these, the boxes that are on the sheet. */
  #boxesOf(scene: Scene, ids: ReadonlySet<Id>): readonly Box[] {
    if (ids.size < FEW) return [...ids].flatMap((id) => scene.boxes.get(id) ?? []);
    return boxIndex(scene)
      .in(this.#tile.part!)
      .filter(({ id }) => ids.has(id));
  }

  #ring(
    context: CanvasRenderingContext2D,
    { x, y, width, height }: Box,
    off: number,
    line: number,
    colour: string,
  ): void {
    const least = NEAREST / this.#zoom;
    const across = Math.max(off, least - width / 2);
    const down = Math.max(off, least - height / 2);
    context.strokeStyle = colour;
    context.lineWidth = Math.max(line, THINNEST / this.#zoom);
    context.beginPath();
    const radius = RADIUS + Math.min(off, across);
    context.roundRect(x - across, y - down, width + 2 * across, height + 2 * down, radius);
    context.stroke();
  }

  #glow(context: CanvasRenderingContext2D, { scene, selected, over }: Marks): void {
    const ids = new Set([...selected, over ?? '']);
    const glowing =
      ids.size < FEW
        ? [...ids].flatMap((id) => scene.arrows.get(id) ?? [])
        : arrowIndex(scene)
            .in(this.#tile.part!)
            .filter(({ id }) => ids.has(id));
    context.strokeStyle = this.#colours.selected;
    context.lineWidth = Math.max(GLOW.width, GLOW.thinnest / this.#zoom);
    context.lineJoin = 'round';
    for (const arrow of glowing) {
      context.globalAlpha = selected.has(arrow.id) ? GLOW.alpha : GLOW.alphaOver;
      context.stroke(new Path2D(arrowPath(arrow)));
    }
    context.globalAlpha = 1;
  }
}

/** Whether there is nothing to mark: the boxes that are mounted bear their marks themselves. */
function isBlank({ scene, boxes, selected, found, over }: Marks): boolean {
  if (over !== null || (boxes && (selected.size > 0 || found.size > 0))) return false;
  for (const id of selected) if (scene.arrows.has(id)) return false;
  return true;
}
