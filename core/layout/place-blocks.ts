import { type Point, samePoint } from '../model/geometry';
import type { Id } from '../model/id';
import type { PatchedMap } from '../model/patched-map';
import type { Spot } from './block';
import { LEVEL_GAP } from './spacing';

/** The way of an arrow from a lower row: up along `x`, which it reaches above its own row, whose top is at `y`. */
export interface Detour extends Point {
  /** The statement that the row hangs under. */
  readonly target: Id;
}

/** Where blocks, and all in them, stand. */
export interface Placed {
  /** Of the block that each statement is in. */
  readonly spots: PatchedMap<Id, Spot>;
  /** The top left corner of each statement's box, in whole px. */
  readonly places: PatchedMap<Id, Point>;
  /** By the premises of lower rows. */
  readonly detours: PatchedMap<Id, Detour>;
}

/**
 * Places blocks and all below them, and notes it. Those that stand where they stood are left alone, with all below them.
 *
 * @returns the statements in the others
 */
export function placeBlocks(roots: readonly Spot[], placed: Placed): readonly Id[] {
  const touched: Id[] = [];
  const waiting = [...roots];
  for (let spot = waiting.pop(); spot; spot = waiting.pop()) place(spot, placed, touched, waiting);
  return touched;
}

function place(spot: Spot, { spots, places, detours }: Placed, touched: Id[], waiting: Spot[]): void {
  const { block, x, y } = spot;
  const first = block.parts[0]!.id;
  const before = spots.get(first);
  const stays = before?.block === block && before.x === x && before.y === y;
  if (stays && before.parent === spot.parent && samePoint(before.rise, spot.rise)) return;
  for (let index = 0; index < block.parts.length; index++) {
    const part = block.parts[index]!;
    spots.set(part.id, spot);
    if (stays) continue;
    places.set(part.id, { x: Math.round(x + part.x), y: Math.round(y + part.y) });
    touched.push(part.id);
  }
  if (stays || block.children.length === 0) return;
  const top = { x: x + (block.spine ?? 0), y: y + block.height + LEVEL_GAP };
  for (let index = 0; index < block.children.length; index++) {
    const child = block.children[index]!;
    const rise = child.lower ? top : undefined;
    const below = { block: child.block, x: x + child.x, y: y + child.y, parent: first, rise };
    waiting.push(below);
    if (!rise) continue;
    const detour = { target: first, x: Math.round(rise.x), y: Math.round(below.y) };
    for (const { id } of child.block.parts) detours.set(id, detour);
  }
}
