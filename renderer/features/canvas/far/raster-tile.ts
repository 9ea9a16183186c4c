import type { Rect } from '../../../../core/model/geometry';
import type { Seen } from './seen';

/**
 * A canvas on which a part of the scene is painted. It is moved and scaled under the view without being painted anew.
 */
export class RasterTile {
  readonly canvas = document.createElement('canvas');
  /** The part of the scene that it holds; undefined while it holds nothing. */
  part: Rect | undefined;
  /** Pixels of the canvas for each px of the scene. */
  scale = 1;

  constructor(parent: HTMLElement) {
    this.canvas.className = 'far-sheet';
    this.canvas.hidden = true;
    parent.append(this.canvas);
  }

  /** Wipes it, and makes it hold another part of the scene. It keeps its memory, be the part smaller than the last. */
  begin(part: Rect, scale: number): void {
    const width = Math.ceil(part.width * scale);
    const height = Math.ceil(part.height * scale);
    this.part = part;
    this.scale = scale;
    const { canvas } = this;
    if (canvas.width >= width && canvas.height >= height) {
      this.context.setTransform(1, 0, 0, 1, 0, 0);
      this.context.clearRect(0, 0, canvas.width, canvas.height);
    } else {
      canvas.width = Math.max(canvas.width, width);
      canvas.height = Math.max(canvas.height, height);
    }
  }

  /** The context, in px of the canvas. */
  get context(): CanvasRenderingContext2D {
    const context = this.canvas.getContext('2d');
    if (!context) throw new Error('This browser draws on no canvas.');
    return context;
  }

  /** The context, in px of the scene. */
  sceneContext(): CanvasRenderingContext2D {
    const { context, part, scale } = this;
    context.setTransform(scale, 0, 0, scale, -(part?.x ?? 0) * scale, -(part?.y ?? 0) * scale);
    return context;
  }

  /** Puts it where its part of the scene is in view. */
  place({ x, y, zoom, density }: Seen): void {
    const { part, scale, canvas } = this;
    canvas.hidden = part === undefined;
    if (!part) return;
    const size = zoom / scale;
    // On whole pixels, so that it stays as sharp as it is; where it is scaled there is nothing to keep.
    const onPixel = (place: number) => Math.round(place * density) / density;
    const left = onPixel(part.x * zoom + x);
    const top = onPixel(part.y * zoom + y);
    canvas.style.transform = `translate(${left}px, ${top}px) scale(${size})`;
  }

  /** Shows and holds nothing. */
  hide(): void {
    this.part = undefined;
    this.canvas.hidden = true;
  }

  /** Gives its memory back. */
  free(): void {
    this.hide();
    this.canvas.width = 0;
    this.canvas.height = 0;
  }
}
