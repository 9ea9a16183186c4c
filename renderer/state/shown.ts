import { fold } from '../../core/derived/advance';
import type { DerivedMap } from '../../core/derived/derived-map';
import { unfoldFor } from '../../core/layout/unfold';
import type { ArgumentMap } from '../../core/model/argument-map';
import type { Id } from '../../core/model/id';
import type { Scene } from '../../core/scene/scene';

/** What of the session shows its map. Whatever changes the map or its folding sets all of it, by `shown`. */
export interface Shown {
  /** The map with all that is derived from it. */
  readonly derived: DerivedMap;
  // The parts of that which nearly everybody asks for:
  readonly map: ArgumentMap;
  /** Without what is folded away; with boxes that the pointer holds where it holds them. */
  readonly scene: Scene;
  /** The statements under which what bears on them alone is folded away; ids that the map no longer has do no harm. */
  readonly collapsed: ReadonlySet<Id>;
}

/** Shows a map. */
export function shown(derived: DerivedMap): Shown {
  const { map, scene, collapsed } = derived;
  return { derived, map, scene, collapsed };
}

/** The same with what hides these statements and relations expanded; the same object if they are all in the scene. */
export function unfolded(derived: DerivedMap, ids: readonly Id[]): DerivedMap {
  const { map, scene, collapsed } = derived;
  const hidden = ids.filter((id) => !scene.boxes.has(id) && !scene.arrows.has(id));
  if (hidden.length === 0 || collapsed.size === 0) return derived;
  const kept = unfoldFor(map, derived.forest.value, collapsed, hidden);
  return kept === collapsed ? derived : fold(derived, kept);
}
