import type { Theme } from '../../../core/draw/theme';
import type { Rect } from '../../../core/model/geometry';
import type { Id } from '../../../core/model/id';
import type { Scene } from '../../../core/scene/scene';
import { overviewView } from './overview-view';

/** What an overview shows. */
export interface OverviewContent {
  readonly scene: Scene;
  /** What stands out while the rest is dimmed; undefined while nothing is. */
  readonly branch: ReadonlySet<Id> | undefined;
  /** What stands out more than all, if it is anything. */
  readonly found: ReadonlySet<Id>;
  readonly theme: Theme;
}

/** The least that a box is seen of, in px. */
const SPECK = 1.2;

/** Paints every box in the colour of its kind, small as it may be. */
export function paintOverview(
  canvas: HTMLCanvasElement,
  size: Pick<Rect, 'width' | 'height'>,
  { scene, branch, found, theme }: OverviewContent,
): void {
  canvas.width = size.width * devicePixelRatio;
  canvas.height = size.height * devicePixelRatio;
  const context = canvas.getContext('2d');
  if (!context) return;
  const { line, foundLine } = coloursOf(canvas);
  const { x, y, zoom } = overviewView(scene.bounds, size);
  context.scale(devicePixelRatio, devicePixelRatio);
  context.translate(x, y);
  const paint = (ids: (id: Id) => boolean, colour: (kind: keyof Theme['kinds']) => string) => {
    for (const box of scene.boxes.values()) {
      if (!ids(box.id)) continue;
      context.fillStyle = colour(box.kind);
      const [width, height] = [Math.max(SPECK, box.width * zoom), Math.max(SPECK, box.height * zoom)];
      context.fillRect(box.x * zoom, box.y * zoom, width, height);
    }
  };
  const standsOut = (id: Id) => found.size === 0 && branch?.has(id) !== false;
  // What stands out lies over the rest.
  paint(
    (id) => !standsOut(id),
    () => line,
  );
  paint(standsOut, (kind) => theme.kinds[kind].edge);
  if (found.size > 0)
    paint(
      (id) => found.has(id),
      () => foundLine,
    );
}

function coloursOf(canvas: HTMLCanvasElement): { readonly line: string; readonly foundLine: string } {
  const { color, caretColor } = getComputedStyle(canvas);
  return { line: color, foundLine: caretColor };
}
