import type { Rect } from '../../core/model/geometry';

/** What commands may ask of the canvas. */
export interface Viewport {
  /** Shows the whole map. */
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Shows the map at its own size, around the middle of what is in view. */
  actualSize(): void;
  /** Moves just so far that a part of the scene is in view. */
  reveal(rect: Rect): void;
  /** Puts the keyboard's focus on the canvas. */
  focus(): void;
}

const nothing = () => undefined;
let mounted: Viewport = {
  fit: nothing,
  zoomIn: nothing,
  zoomOut: nothing,
  actualSize: nothing,
  reveal: nothing,
  focus: nothing,
};

/** The viewport of the mounted canvas; it does nothing while none is mounted. */
export const viewport: Viewport = {
  fit: () => mounted.fit(),
  zoomIn: () => mounted.zoomIn(),
  zoomOut: () => mounted.zoomOut(),
  actualSize: () => mounted.actualSize(),
  reveal: (rect) => mounted.reveal(rect),
  focus: () => mounted.focus(),
};

/** Called by the canvas when it is mounted. */
export function mountViewport(canvas: Viewport): void {
  mounted = canvas;
}
