import type { Rect } from '../../core/model/geometry';
import type { Id } from '../../core/model/id';
import type { Focus } from './focus';

/** The part of the scene that is in view, and at what zoom. */
export interface Seen extends Rect {
  readonly zoom: number;
}

/** Where one is in a map: what is selected and what is in view. */
export interface Visit {
  readonly selection: readonly Id[];
  readonly focus: Focus | null;
  readonly seen: Seen;
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
}

export const nowhere: Visited = { back: [], here: null, since: 0, forward: [] };

/** What one leaves within this time, in ms, was passed through on the way to elsewhere: walking by the arrow keys, say. */
const PASSED_THROUGH = 800;
const REMEMBERED = 100;
/** Views that share less than this part of what both show are two places. */
const OVERLAP = 0.3;

/** One is at a place now. If it is another one than before, one can go back to that. */
export function visit(visited: Visited, now: Visit, time: number): Visited {
  const { back, here, since, forward } = visited;
  if (!here) return { ...visited, here: now, since: time };
  if (samePlace(here, now)) return { back, here: now, since, forward };
  if (time - since < PASSED_THROUGH) {
    // On the way, one may come back to where one set out.
    const last = back.at(-1);
    const returned = last !== undefined && samePlace(last, now);
    return {
      back: returned ? back.slice(0, -1) : back,
      here: now,
      since: returned ? -Infinity : time,
      forward: [],
    };
  }
  return { back: [...back, here].slice(-REMEMBERED), here: now, since: time, forward: [] };
}

/** Goes back; undefined if there is nowhere to go. */
export function goBack({ back, here, forward }: Visited): Visited | undefined {
  const to = back.at(-1);
  if (!to || !here) return undefined;
  return { back: back.slice(0, -1), here: to, since: -Infinity, forward: [...forward, here] };
}

/** Goes forward to where one went back from; undefined if there is nowhere to go. */
export function goForward({ back, here, forward }: Visited): Visited | undefined {
  const to = forward.at(-1);
  if (!to || !here) return undefined;
  return { back: [...back, here], here: to, since: -Infinity, forward: forward.slice(0, -1) };
}

function samePlace(a: Visit, b: Visit): boolean {
  const selected = a.selection.at(-1) === b.selection.at(-1);
  return selected && a.focus?.id === b.focus?.id && overlap(a.seen, b.seen) > OVERLAP;
}

/** How much of what two rectangles cover together they both cover, 0 to 1. */
function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const both = Math.max(0, width) * Math.max(0, height);
  const all = a.width * a.height + b.width * b.height - both;
  return all > 0 ? both / all : 1;
}
