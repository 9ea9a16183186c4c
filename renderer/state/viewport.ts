import type { Rect } from '../../core/model/geometry';
import type { Id } from '../../core/model/id';
import { paneOf } from './panes';
import { useSession } from './session';

/** The part of the scene that is in view, and at what zoom. */
export interface Seen extends Rect {
  readonly zoom: number;
}

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
  /** Shows the whole map if next to nothing of it is in view. */
  recover(): void;
  /** Shows a part of the scene as large as it fits, in the middle. */
  zoomTo(rect: Rect): void;
  /** Moves the view by parts of its own width and height: 1 is a whole screen to the right, or down. */
  pan(across: number, down: number): void;
  /** What is in view now. */
  seen(): Seen;
  /** Brings back into view, at its zoom, what was seen before. */
  look(seen: Seen): void;
  /**
   * Does something that may lay the map out anew, and lets the eye follow to the new places.
   *
   * @param keep what stays where it is on the screen; what is selected, if left out
   */
  lead(action: () => void, keep?: Id): void;
  /** Opens the context menu of what is selected, or of the map. */
  openMenu(): void;
  /** Puts the keyboard's focus on the map: on the canvas, or on the outline if the keyboard works there. */
  focus(): void;
}

const nothing = () => undefined;
const none: Viewport = {
  fit: nothing,
  zoomIn: nothing,
  zoomOut: nothing,
  actualSize: nothing,
  reveal: nothing,
  recover: nothing,
  zoomTo: nothing,
  pan: nothing,
  seen: () => ({ x: 0, y: 0, width: 0, height: 0, zoom: 1 }),
  look: nothing,
  lead: (action) => action(),
  openMenu: nothing,
  focus: nothing,
};

// Which views are mounted is for React to know: these are their handles, and no state of the window.
let mounted = none;
let outline: Pick<Viewport, 'focus' | 'openMenu'> = none;

/** The viewport of the mounted canvas; it does nothing while none is mounted. */
export const viewport: Viewport = {
  fit: () => mounted.fit(),
  zoomIn: () => mounted.zoomIn(),
  zoomOut: () => mounted.zoomOut(),
  actualSize: () => mounted.actualSize(),
  reveal: (rect) => mounted.reveal(rect),
  recover: () => mounted.recover(),
  zoomTo: (rect) => mounted.zoomTo(rect),
  pan: (across, down) => mounted.pan(across, down),
  seen: () => mounted.seen(),
  look: (seen) => mounted.look(seen),
  lead: (action, keep) => mounted.lead(action, keep),
  openMenu: () => paneInUse().openMenu(),
  focus: () => paneInUse().focus(),
};

/** Called by the canvas when it is mounted. @returns a function to call when it goes */
export function mountViewport(canvas: Viewport): () => void {
  mounted = canvas;
  return () => {
    if (mounted === canvas) mounted = none;
  };
}

/** Called by what stands in the place of the canvas, when it is mounted. @returns a function to call when it goes */
export function mountFocus(focus: () => void): () => void {
  return mountViewport({ ...none, focus });
}

/** Called by the outline when it is mounted. @returns a function to call when it goes */
export function mountOutline(pane: Pick<Viewport, 'focus' | 'openMenu'>): () => void {
  outline = pane;
  return () => {
    if (outline === pane) outline = none;
  };
}

function paneInUse(): Pick<Viewport, 'focus' | 'openMenu'> {
  return paneOf(useSession.getState()) === 'outline' ? outline : mounted;
}
