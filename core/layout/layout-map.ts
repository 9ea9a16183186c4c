import type { ArgumentMap } from '../model/argument-map';
import type { Point } from '../model/geometry';
import type { Id } from '../model/id';
import type { Orientation } from '../model/orientation';
import { PatchedMap } from '../model/patched-map';
import type { Block, SizeOf, Spot } from './block';
import { buildBlocks } from './build-blocks';
import { chooseForest } from './choose-forest';
import { headsOf, type SpanningForest } from './forest';
import type { Form } from './forms';
import { packComponents } from './pack-components';
import { type Detour, type Placed, placeBlocks } from './place-blocks';
import { SHAPES } from './shape';
import { staleBlocks } from './stale-blocks';

/**
 * A map laid out, as if nothing had been placed by hand. One from left to right is not turned yet: width and height, x and y
 * are exchanged in all of it.
 */
export interface Layout {
  readonly forest: SpanningForest;
  /** The top left corner of each statement's box, in whole px of the scene. */
  readonly places: PatchedMap<Id, Point>;
  /** How the premises of each relation stand; none for one whose premises hang elsewhere. */
  readonly forms: PatchedMap<Id, Form>;
  /** The detours of arrows to the target of a lower row, by their premises. */
  readonly detours: PatchedMap<Id, Detour>;
  /** Where the trees stand. */
  readonly roots: readonly Spot[];
  /** Where the block stands that each statement is in. */
  readonly spots: PatchedMap<Id, Spot>;
  /** The statements that stand elsewhere than in the layout before, or in what was built anew; all where there was none. */
  readonly touched: readonly Id[];
  /** What the next layout takes over. */
  readonly built: Built;
}

interface Built {
  readonly orientation: Orientation;
  readonly blocks: PatchedMap<Id, Block>;
}

/** How a map is to be laid out. */
export interface LayoutOptions {
  readonly orientation?: Orientation;
  /** The spanning forest of the map; chosen, if left out. */
  readonly forest?: SpanningForest;
  readonly before?: LayoutBefore;
}

/** A layout of which the next one takes over what is not changed. */
export interface LayoutBefore {
  readonly layout: Layout;
  /** The statements that came or went since, or may be of another size. */
  readonly changed: Iterable<Id>;
}

/**
 * Lays a map out from the top down: a tidy tree over a spanning forest of the graph, with small subtrees in columns.
 * Deterministic: the same map and sizes give the same places, whatever was laid out before. O(n log n), no recursion over
 * the map.
 *
 * @param sizeOf for a layout from left to right with width and height exchanged
 */
export function layoutMap(
  map: ArgumentMap,
  sizeOf: SizeOf,
  { orientation = 'down', forest = chooseForest(map), before }: LayoutOptions = {},
): Layout {
  const shape = SHAPES[orientation];
  const parts = before?.layout.built.orientation === orientation ? takenOver(before, map, forest) : nothing();
  const { blocks, forms, spots, places, detours } = parts;
  const made = buildBlocks(blocks, { forest, heads: headsOf(forest), sizeOf, shape });
  for (let index = 0; index < made.length; index++) noteForms(made[index]!, forms);
  const roots = packComponents(
    forest.roots.map((root) => blocks.get(root)!),
    shape,
  );
  const touched = placeBlocks(roots, parts);
  return { forest, places, forms, detours, roots, spots, touched, built: { orientation, blocks } };
}

function noteForms({ relations, column }: Block, forms: PatchedMap<Id, Form>): void {
  const form = column ? 'column' : 'row';
  for (let index = 0; index < relations.length; index++) forms.set(relations[index]!, form);
}

/** All that a layout is made up of, while it is made. */
interface Parts extends Placed {
  readonly blocks: PatchedMap<Id, Block>;
  readonly forms: PatchedMap<Id, Form>;
}

function nothing(): Parts {
  return {
    blocks: new PatchedMap(),
    forms: new PatchedMap(),
    spots: new PatchedMap(),
    places: new PatchedMap(),
    detours: new PatchedMap(),
  };
}

/** What is left of a layout when what has changed is taken out. */
function takenOver({ layout, changed }: LayoutBefore, map: ArgumentMap, forest: SpanningForest): Parts {
  const blocks = layout.built.blocks.copy();
  const forms = layout.forms.copy();
  const spots = layout.spots.copy();
  const places = layout.places.copy();
  const detours = layout.detours.copy();
  const lift = (block: Block): void => {
    for (const relation of block.relations) forms.delete(relation);
    for (const child of block.children) {
      if (child.block.column) lift(child.block);
      if (child.lower) for (const { id } of child.block.parts) detours.delete(id);
    }
  };
  for (const id of staleBlocks(layout.forest, forest, changed)) {
    const block = blocks.get(id);
    if (block) lift(block);
    blocks.delete(id);
    if (map.statements.has(id)) continue;
    places.delete(id);
    spots.delete(id);
  }
  return { blocks, forms, spots, places, detours };
}
