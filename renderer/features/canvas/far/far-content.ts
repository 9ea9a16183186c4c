import type { Theme } from '../../../../core/draw/theme';
import type { Id } from '../../../../core/model/id';
import type { Scene } from '../../../../core/scene/scene';

/** What the far view draws. */
export interface FarContent {
  readonly scene: Scene;
  /** Whether it draws the boxes, and the arrows. */
  readonly boxes: boolean;
  readonly arrows: boolean;
  readonly theme: Theme;
  /** What stands out while the rest is dimmed; undefined while nothing is. */
  readonly branch: ReadonlySet<Id> | undefined;
}

/** Whether two differ in nothing but the scene. */
export function looksAlike(a: FarContent, b: FarContent): boolean {
  return a.boxes === b.boxes && a.arrows === b.arrows && a.theme === b.theme && a.branch === b.branch;
}
