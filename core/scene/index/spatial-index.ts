import type { Rect } from '../../model/geometry';
import type { Id } from '../../model/id';
import { ListedMap } from '../../model/listed-map';

/** Things by place. */
export interface SpatialIndex<T> {
  /** All of them. */
  readonly things: ReadonlyMap<Id, T>;
  /** Those that meet a rectangle, in no order. */
  meeting(rect: Rect): readonly T[];
}

/** An index that stands on one of things that were there before. */
export interface PatchedIndex<T> extends SpatialIndex<T> {
  /** What that one does not have. */
  readonly added: readonly T[];
  /** Whether something that was there before still is. */
  readonly isCurrent: (thing: T) => boolean;
}

/** To look through this many takes a search no longer than a small part of a frame; a new index takes several frames. */
const MOST_ADDED = 2048;

/**
 * The index of things of which few are not in the one given: after an edit most are still the same objects. O(changes since the
 * last one), and what was added before; now and then O(n).
 *
 * @param last what was made of the same index before, if anything was
 * @returns undefined if they are many
 */
export function patched<T extends { readonly id: Id }>(
  base: SpatialIndex<T>,
  last: Pick<PatchedIndex<T>, 'things' | 'added'> | undefined,
  things: ReadonlyMap<Id, T>,
  meets: (thing: T, rect: Rect) => boolean,
): PatchedIndex<T> | undefined {
  const isCurrent = (thing: T) => things.get(thing.id) === thing;
  const before = last?.things ?? base.things;
  const added = last?.added.filter(isCurrent) ?? [];
  for (const id of ListedMap.differing(before, things)) {
    const thing = things.get(id);
    if (!thing || before.get(id) === thing || base.things.get(id) === thing) continue;
    added.push(thing);
    if (added.length > MOST_ADDED) return undefined;
  }
  // Where nearly all of it is gone, it would be searched in vain.
  if (base.things.size > 2 * things.size + MOST_ADDED) return undefined;
  return {
    things,
    added,
    isCurrent,
    meeting: (rect) => [
      ...base.meeting(rect).filter(isCurrent),
      ...added.filter((thing) => meets(thing, rect)),
    ],
  };
}
