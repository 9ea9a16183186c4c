import type { FarContent } from './far-content';
import { FrameScheduler } from './frame-scheduler';
import { paintParts } from './paint-parts';
import { RasterTile } from './raster-tile';
import type { Seen } from './seen';

/** The most pixels that it has, and the longest side: no browser refuses such a canvas. */
const PIXELS = 2 ** 21;
const SIDE = 8192;
/** No more pixels than this for each px of the scene: more than can be seen of a map that is drawn from afar. */
const FINEST = 0.25;
/** It is painted when nothing has changed for so long, in ms. */
const REST = 400;

/**
 * The whole map on one sheet, coarse, which shows where the sharp one does not reach while one zooms out or moves fast. It
 * is painted by and by, when there is nothing else to do.
 */
export class Backdrop {
  readonly #tile: RasterTile;
  readonly #painting = new FrameScheduler();
  #content: FarContent | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #seen: Seen | undefined;
  /** Whether boxes are drawn from afar now. It is painted on when they are no more, to be there the next time. */
  #isShown = false;

  constructor(parent: HTMLElement) {
    this.#tile = new RasterTile(parent);
  }

  /** Shows this from now on; nothing unless boxes are drawn. */
  show(content: FarContent | undefined): void {
    this.#isShown = content?.boxes === true;
    if (!content?.boxes) {
      this.#tile.canvas.hidden = true;
      return;
    }
    const known = this.#content;
    const same =
      known?.scene === content.scene && known.theme === content.theme && known.branch === content.branch;
    this.#content = content;
    if (same && this.#tile.part) {
      if (this.#seen) this.#tile.place(this.#seen);
      return;
    }
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#paint(content), REST);
  }

  /** Follows the view. */
  look(seen: Seen): void {
    this.#seen = seen;
    if (!this.#tile.canvas.hidden) this.#tile.place(seen);
  }

  /** Gives its memory back. */
  free(): void {
    clearTimeout(this.#rest);
    this.#painting.stop();
    this.#tile.free();
  }

  #paint(content: FarContent): void {
    const { bounds } = content.scene;
    const { width, height } = bounds;
    const most = Math.min(Math.sqrt(PIXELS / (width * height)), SIDE / Math.max(width, height));
    const scale = Math.min(FINEST, most);
    this.#tile.begin(bounds, scale);
    this.#painting.begin(paintParts(this.#tile, [bounds], content, scale), () => {
      if (this.#seen && this.#isShown) this.#tile.place(this.#seen);
    });
  }
}
