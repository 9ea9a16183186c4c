import type { Rect } from '../../../core/model/geometry';
import type { Id } from '../../../core/model/id';
import { sessionField } from '../../state/session-field';
import type { Seen } from '../../state/viewport';
import type { Focus } from './focus';

/** Where one is in a map: what is selected and what is in view. */
export interface Visit {
  readonly selection: readonly Id[];
  readonly focus: Focus | null;
  /** Now, or when one left. */
  readonly seen: Seen;
  /** What was in view when one came, if that is something else. */
  readonly came?: Seen;
}

/** Where one has been, as a browser remembers it. */
export interface Visited {
  /** The latest one last. */
  readonly back: readonly Visit[];
  readonly here: Visit | null;
  /** Since when one is here, in ms. */
  readonly since: number;
  /** Where one went back from; the nearest one last. */
  readonly forward: readonly Visit[];
  /** All that was selected lately, also in passing; the latest last. */
  readonly trail: readonly Id[];
}

export const nowhere: Visited = { back: [], here: null, since: 0, forward: [], trail: [] };

/** Where one has been, to go back and forward. */
export const visitedField = sessionField<Visited>({ name: 'visited', initial: nowhere, scope: 'document' });

/** What one leaves within this time, in ms, was passed through on the way to elsewhere: walking by the arrow keys, say. */
const PASSED_THROUGH = 800;
const REMEMBERED = 100;
/** Views that share less than this part of what both show are two places. */
const OVERLAP = 0.3;

/** One is at a place now. If it is another one than before, one can go back to that. */
export function visit(visited: Visited, now: Visit, time: number): Visited {
  const { back, here, since } = visited;
  const trail = followed(visited.trail, now.selection.at(-1));
  if (!here) return { ...visited, here: now, since: time, trail };
  const passing = time - since < PASSED_THROUGH;
  if (sameVisit(here, now))
    return { ...visited, here: passing ? now : { ...now, came: here.came ?? here.seen }, trail };
  if (!passing)
    return { back: [...back, here].slice(-REMEMBERED), here: now, since: time, forward: [], trail };
  // In passing, one may come back to where one set out.
  const last = back.at(-1);
  const returned = last !== undefined && sameVisit(last, now);
  return returned
    ? { back: back.slice(0, -1), here: last, since: -Infinity, forward: [], trail }
    : { back, here: now, since: time, forward: [], trail };
}

/** Goes back to the last place that is still there; undefined if there is none. */
export function goBack(visited: Visited, isThere: (visit: Visit) => boolean): Visited | undefined {
  const { back, here, forward } = visited;
  const at = back.findLastIndex(isThere);
  if (at < 0 || !here) return undefined;
  return {
    ...visited,
    back: back.slice(0, at),
    here: back[at]!,
    since: -Infinity,
    forward: [...forward, here],
  };
}

/** Goes forward to the next place that is still there, where one went back from; undefined if there is none. */
export function goForward(visited: Visited, isThere: (visit: Visit) => boolean): Visited | undefined {
  const { back, here, forward } = visited;
  const at = forward.findLastIndex(isThere);
  if (at < 0 || !here) return undefined;
  return {
    ...visited,
    back: [...back, here],
    here: forward[at]!,
    since: -Infinity,
    forward: forward.slice(0, at),
  };
}

function followed(trail: readonly Id[], id: Id | undefined): readonly Id[] {
  return id === undefined || trail.at(-1) === id ? trail : [...trail, id].slice(-REMEMBERED);
}

function sameVisit(a: Visit, b: Visit): boolean {
  const selected = a.selection.at(-1) === b.selection.at(-1);
  return selected && a.focus?.id === b.focus?.id && overlap(a.came ?? a.seen, b.seen) > OVERLAP;
}

/** How much of what two rectangles cover together they both cover, 0 to 1. */
function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const both = Math.max(0, width) * Math.max(0, height);
  const all = a.width * a.height + b.width * b.height - both;
  return all > 0 ? both / all : 1;
}
