import { grown, holds, type Point, type Rect, touch } from '../../../core/model/geometry';
import type { Id } from '../../../core/model/id';
import { MARK_RADIUS } from '../../../core/scene/arrows/arrow-anatomy';
import { arrowIndex, boxIndex } from '../../../core/scene/index/scene-index';
import type { Arrow, Box, Scene } from '../../../core/scene/scene';
import type { View } from './fitted';

/** What of a scene is mounted as elements. The rest of what is in view is drawn by the far view. */
export interface Mounted {
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
  /** Of these arrows, those whose mark is mounted too: many lines only pass through. */
  readonly marks: readonly Arrow[];
  /** Whether the far view draws the boxes in view; then only those are mounted that the hand or the keyboard is on. */
  readonly farBoxes: boolean;
  /** The same of the arrows. */
  readonly farArrows: boolean;
  /** Whether boxes are too small for anything on them to be hit. */
  readonly small: boolean;
}

/** Below this zoom the text of a statement is less than 4 px high, and cannot be read. */
const READABLE = 0.25;
/** The most boxes, and the most elements of boxes and arrows, an arrow being two: its line, and its mark. */
const MOST_BOXES = 300;
const MOST = 400;
/** A scene of no more elements than this is mounted whole. */
const FEW = 200;
/** Mounted beyond the edge of the view, in px of the screen, so that one finds it there when the view moves. */
const AHEAD = 160;
/** When so many times as much is mounted as there is in view, it is time to mount less. */
const SPARE = 4;

/** The part of a scene of which things are mounted. */
export interface MountedPart {
  readonly rect: Rect;
  /** Whether texts are shown large enough to be read. */
  readonly readable: boolean;
}

/** The part of the scene that is in view. */
export function inView({ x, y, zoom }: View, { width, height }: Pick<Rect, 'width' | 'height'>): Rect {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}

/** The part to mount for a view: the one known, as long as it holds the view and is not much larger. */
export function mountedPart(
  known: MountedPart | undefined,
  view: View,
  size: Pick<Rect, 'width' | 'height'>,
): MountedPart {
  const seen = inView(view, size);
  const rect = grown(seen, AHEAD / view.zoom);
  const readable = view.zoom >= READABLE;
  if (known?.readable !== readable || !holds(known.rect, seen)) return { rect, readable };
  return areaOf(known.rect) > SPARE * areaOf(rect) ? { rect, readable } : known;
}

/**
 * What is mounted of a part of the scene.
 *
 * @param held what is mounted wherever it stands: what has the focus, is edited, dragged, selected or pointed at
 */
export function mountedOf(scene: Scene, { rect, readable }: MountedPart, held: ReadonlySet<Id>): Mounted {
  const { boxes, arrows } = scene;
  if (boxes.size + 2 * arrows.size <= FEW) {
    const all = [...arrows.values()];
    return {
      boxes: [...boxes.values()],
      arrows: all,
      marks: all,
      farBoxes: false,
      farArrows: false,
      small: false,
    };
  }
  const heldBoxes = [...held].flatMap((id) => boxes.get(id) ?? []);
  const heldArrows = [...held].flatMap((id) => arrows.get(id) ?? []);
  const near = readable ? boxIndex(scene).in(rect) : undefined;
  if (!near || near.length > MOST_BOXES) {
    return {
      boxes: heldBoxes,
      arrows: heldArrows,
      marks: heldArrows,
      farBoxes: true,
      farArrows: true,
      small: !readable,
    };
  }
  const lines = arrowIndex(scene).in(rect);
  const farArrows = near.length + 2 * lines.length > MOST;
  const mounted = farArrows ? heldArrows : [...new Set([...lines, ...heldArrows])];
  return {
    // Always in the same order: an element that React moved would lose the focus.
    boxes: heldBoxes.every((box) => near.includes(box))
      ? near
      : boxIndex(scene).inOrder([...near, ...heldBoxes]),
    arrows: mounted,
    marks: mounted.filter(({ id, mark }) => held.has(id) || touch(around(mark), rect)),
    farBoxes: false,
    farArrows,
    small: false,
  };
}

function around({ x, y }: Point): Rect {
  return grown({ x, y, width: 0, height: 0 }, MARK_RADIUS);
}

function areaOf({ width, height }: Rect): number {
  return width * height;
}
