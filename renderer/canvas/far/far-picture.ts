import type { Rect } from '../../../core/model/geometry';
import { changedParts } from './changed-parts';
import { type FarContent, looksAlike } from './far-content';
import { paintAnew, paintParts } from './paint-parts';
import { holds, partInView, partToPaint } from './part-to-paint';
import type { Seen } from './seen';
import { Sheet } from './sheet';

/** So long is painted before the window gets a chance to do something else, in ms. */
const SLICE = 8;
/** Between two looks at the clock. */
const STEPS = 24;
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
  #front: Sheet;
  #back: Sheet;
  #content: FarContent | undefined;
  #seen: Seen | undefined;
  #frame = 0;
  /** What has changed since the painting of the back sheet was begun: these parts, or all. */
  #late: Rect[] = [];
  #again = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #onTurn: (sheet: Sheet) => void;

  /** @param onTurn called with the sheet that is shown, whenever it is another one or it moves */
  constructor(parent: HTMLElement, onTurn: (sheet: Sheet) => void) {
    this.#front = new Sheet(parent);
    this.#back = new Sheet(parent);
    this.#onTurn = onTurn;
  }

  /** Shows this from now on; undefined for nothing. */
  show(content: FarContent | undefined): void {
    const before = this.#content;
    if (content === before) return;
    this.#content = content;
    if (!content) {
      this.free();
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
    this.#stop();
    for (const sheet of [this.#front, this.#back]) sheet.free();
    this.#onTurn(this.#front);
  }

  /** Paints parts anew; on the sheet that is being painted, once it is. */
  #change(parts: readonly Rect[]): void {
    paintAnew(this.#front, parts, this.#content!, this.#zoomOf(this.#front));
    if (this.#frame === 0) this.#follow();
    else this.#late.push(...parts);
  }

  /** Paints all anew; what is being painted is done first, or with changes in every frame none would ever be. */
  #refresh(): void {
    if (this.#frame === 0) this.#paintNext();
    else this.#again = true;
  }

  /** Moves the sheet under the view, and sees to the next one if it is time for it. */
  #follow(): void {
    if (!this.#seen || !this.#content) return;
    this.#front.place(this.#seen);
    this.#onTurn(this.#front);
    if (this.#frame !== 0) return;
    clearTimeout(this.#rest);
    const { part, scale } = this.#front;
    if (!part || !holds(part, partInView(this.#seen, this.#content.scene.bounds))) this.#paintNext();
    else if (scale !== this.#seen.zoom * this.#seen.density) {
      this.#rest = setTimeout(() => this.#paintNext(), REST);
    }
  }

  /** Paints what is in view, at once. */
  #paintView(): void {
    if (!this.#seen || !this.#content) return;
    this.#stop();
    const painting = this.#begin(partInView(this.#seen, this.#content.scene.bounds));
    while (!painting.next().done);
    this.#turn();
  }

  /** Paints what is in view and around it, slice by slice. */
  #paintNext(): void {
    if (!this.#seen || !this.#content) return;
    this.#stop();
    const painting = this.#begin(partToPaint(this.#seen, this.#content.scene.bounds));
    const step = () => {
      this.#frame = requestAnimationFrame(step);
      if (!paintSlice(painting)) return;
      this.#stop();
      const late = this.#late;
      const again = this.#again;
      this.#turn();
      if (again) this.#paintNext();
      else this.#change(late);
    };
    this.#frame = requestAnimationFrame(step);
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

  #zoomOf({ scale }: Sheet): number {
    return scale / (this.#seen?.density ?? 1);
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    this.#frame = 0;
  }
}

/** @returns whether the painting is done */
function paintSlice(painting: Generator<void>): boolean {
  const end = performance.now() + SLICE;
  while (performance.now() < end) {
    for (let step = 0; step < STEPS; step++) if (painting.next().done) return true;
  }
  return false;
}
