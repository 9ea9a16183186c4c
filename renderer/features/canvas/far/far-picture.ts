import type { Rect } from '../../../../core/model/geometry';
import { Backdrop } from './backdrop';
import { changedParts } from './changed-parts';
import { type FarContent, looksAlike } from './far-content';
import { atOnce, FrameScheduler } from './frame-scheduler';
import { paintAnew, paintParts } from './paint-parts';
import { holdsPart, partInView, partToPaint } from './part-to-paint';
import { RasterTile } from './raster-tile';
import type { Seen } from './seen';

/** The view has come to rest when it has not moved for so long, in ms. */
const REST = 120;
/** More parts than this are not painted anew one by one. */
const MOST_PARTS = 800;

/**
 * The scene painted on canvases. A part of it that is larger than the view is painted once and moves along with the view;
 * when the view comes to the edge of that part, or to rest at another zoom, another part is painted on a second canvas,
 * slice by slice, which then takes the place of the first.
 */
export class FarPicture {
  #front: RasterTile;
  #back: RasterTile;
  #content: FarContent | undefined;
  #seen: Seen | undefined;
  readonly #painting = new FrameScheduler();
  readonly #backdrop: Backdrop;
  /** What has changed since the painting of the back sheet was begun: these parts, or all. */
  #late: Rect[] = [];
  #again = false;
  /** Waiting for the view to rest at a zoom. */
  #rest: { readonly zoom: number; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  readonly #onTurn: (sheet: RasterTile) => void;

  /** @param onTurn called with the sheet that is shown, whenever it is another one or it moves */
  constructor(parent: HTMLElement, onTurn: (sheet: RasterTile) => void) {
    this.#backdrop = new Backdrop(parent);
    this.#front = new RasterTile(parent);
    this.#back = new RasterTile(parent);
    this.#onTurn = onTurn;
  }

  /** Shows this from now on; undefined for nothing. */
  show(content: FarContent | undefined): void {
    const before = this.#content;
    if (content === before) return;
    this.#content = content;
    this.#backdrop.show(content);
    if (!content) {
      this.#hide();
    } else if (!before || !this.#front.part || (content.boxes && !before.boxes)) {
      // What is drawn here from now on has just been unmounted.
      this.#paintView();
      this.#follow();
    } else {
      const parts = looksAlike(before, content)
        ? changedParts(before.scene, content.scene, MOST_PARTS)
        : undefined;
      if (parts) this.#change(parts);
      else this.#refresh();
    }
  }

  /** Shows the part of the scene that is in view now. */
  look(seen: Seen): void {
    this.#seen = seen;
    this.#backdrop.look(seen);
    if (!this.#content) return;
    if (!this.#front.part) this.#paintView();
    this.#follow();
  }

  /** Paints all anew, as when a font has come that was missing. */
  refresh(): void {
    if (this.#content) this.#refresh();
  }

  /** Gives all memory back. */
  free(): void {
    this.#hide();
    for (const thing of [this.#backdrop, this.#front, this.#back]) thing.free();
  }

  #hide(): void {
    this.#stop();
    for (const sheet of [this.#front, this.#back]) sheet.hide();
    this.#onTurn(this.#front);
  }

  /** Paints parts anew; on the sheet that is being painted, once it is. */
  #change(parts: readonly Rect[]): void {
    paintAnew(this.#front, parts, this.#content!, this.#zoomOf(this.#front));
    if (!this.#painting.busy) this.#follow();
    else this.#late.push(...parts);
  }

  /** Paints all anew; what is being painted is done first, or with changes in every frame none would ever be. */
  #refresh(): void {
    if (!this.#painting.busy) this.#paintNext();
    else this.#again = true;
  }

  /** Moves the sheet under the view, and sees to the next one if it is time for it. */
  #follow(): void {
    if (!this.#seen || !this.#content) return;
    this.#front.place(this.#seen);
    this.#onTurn(this.#front);
    if (this.#painting.busy) return;
    const { part, scale } = this.#front;
    const reaches = part && holdsPart(part, partInView(this.#seen, this.#content.scene.bounds));
    const fits = scale === this.#seen.zoom * this.#seen.density;
    // While one zooms, each step would need a painting of its own; the backdrop shows what is missing.
    if (!fits && part) this.#awaitRest(this.#seen.zoom);
    else if (!reaches) this.#paintNext();
  }

  /** Paints at this zoom, if it is still the same after a while. */
  #awaitRest(zoom: number): void {
    if (this.#rest?.zoom === zoom) return;
    clearTimeout(this.#rest?.timer);
    this.#rest = { zoom, timer: setTimeout(() => this.#paintNext(), REST) };
  }

  /** Paints what is in view, at once. */
  #paintView(): void {
    if (!this.#seen || !this.#content) return;
    this.#stop();
    atOnce(this.#begin(partInView(this.#seen, this.#content.scene.bounds)));
    this.#turn();
  }

  /** Paints what is in view and around it, slice by slice. */
  #paintNext(): void {
    if (!this.#seen || !this.#content) return;
    this.#stop();
    const painting = this.#begin(partToPaint(this.#seen, this.#content.scene.bounds));
    this.#painting.begin(painting, () => {
      const late = this.#late;
      const again = this.#again;
      this.#turn();
      if (again) this.#paintNext();
      else this.#change(late);
    });
  }

  #begin(part: Rect): Generator<void> {
    const { zoom, density } = this.#seen!;
    this.#late = [];
    this.#again = false;
    this.#back.begin(part, zoom * density);
    return paintParts(this.#back, [part], this.#content!, zoom);
  }

  /** Shows the back sheet instead of the front one. */
  #turn(): void {
    [this.#front, this.#back] = [this.#back, this.#front];
    this.#back.canvas.hidden = true;
    this.#front.place(this.#seen!);
    this.#onTurn(this.#front);
  }

  #zoomOf({ scale }: RasterTile): number {
    return scale / (this.#seen?.density ?? 1);
  }

  #stop(): void {
    this.#painting.stop();
    clearTimeout(this.#rest?.timer);
    this.#rest = undefined;
  }
}
