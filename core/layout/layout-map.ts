import type { ArgumentMap } from '../model/argument-map';
import type { Point } from '../model/geometry';
import type { Id } from '../model/id';
import type { Orientation } from '../model/orientation';
import { buildBlocks } from './build-blocks';
import { type Corridor, corridorsOf } from './corridors';
import type { Form, Forms } from './forms';
import { eachBlock, packComponents } from './pack-components';
import { placeBlocks } from './place-blocks';
import { SHAPES } from './shape';
import { spanningForest } from './spanning-forest';

/** The size of a statement's box, in px. */
export type SizeOf = (id: Id) => { readonly width: number; readonly height: number };

/** The way of an arrow from a lower row: up along `x`, which it reaches above its own row, whose top is at `y`. */
export interface Detour extends Point {
  /** The statement that the row hangs under. */
  readonly target: Id;
}

/**
 * A map laid out, as if nothing had been placed by hand. One from left to right is not turned yet: width and height, x and y
 * are exchanged in all of it.
 */
export interface Layout {
  /** The top left corner of each statement's box, in whole px of the scene. */
  readonly places: ReadonlyMap<Id, Point>;
  /** How the premises of each relation stand; none for one whose premises hang elsewhere. */
  readonly forms: ReadonlyMap<Id, Form>;
  /** The detours of arrows to the target of a lower row, by their premises. */
  readonly detours: ReadonlyMap<Id, Detour>;
  /** The statement that each statement hangs under. */
  readonly parents: ReadonlyMap<Id, Id>;
  /** All statements, each after the one that it hangs under. */
  readonly order: readonly Id[];
  /** The free ways past every statement, found when they are first asked for. */
  readonly corridors: () => ReadonlyMap<Id, Corridor>;
}

/**
 * Lays a map out from the top down: a tidy tree over a spanning forest of the graph, with small subtrees in columns.
 * Deterministic: the same map and sizes give the same places. O(n log n), no recursion over the map.
 *
 * @param sizeOf for a layout from left to right with width and height exchanged
 */
export function layoutMap(map: ArgumentMap, sizeOf: SizeOf, orientation: Orientation = 'down'): Layout {
  const shape = SHAPES[orientation];
  const forest = spanningForest(map);
  const forms: Forms = new Map();
  const roots = forest.roots.map((root) => buildBlocks(root, forest, { sizeOf, forms, shape }));
  for (const root of roots) placeBlocks(root, shape);
  packComponents(roots, shape);
  const places = new Map<Id, Point>();
  const detours = new Map<Id, Detour>();
  for (const root of roots) {
    eachBlock(root, ({ x, y, parts, children, spine }) => {
      for (const part of parts) places.set(part.id, { x: Math.round(x + part.x), y: Math.round(y + part.y) });
      for (const child of children) {
        if (!child.lower || spine === undefined) continue;
        const detour = { target: parts[0]!.id, x: Math.round(x + spine), y: Math.round(child.y) };
        for (const { id } of child.parts) detours.set(id, detour);
      }
    });
  }
  let found: ReadonlyMap<Id, Corridor> | undefined;
  const corridors = () => {
    found ??= corridorsOf(roots);
    return found;
  };
  return { places, forms, detours, parents: forest.parents, order: forest.order, corridors };
}
