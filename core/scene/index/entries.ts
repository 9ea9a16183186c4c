import { LEVEL_GAP } from '../../layout/spacing';
import type { Point, Rect } from '../../model/geometry';
import type { ArrowTone } from '../scene';

/** From a target's bottom to the bus of the first tone, in px, and from one bus to the next. */
const BUS_DROP = 20;
const BUS_STEP = 8;
/** Between the entries of two tones. */
const ENTRY_STEP = 34;

/** Where the arrows of one tone come in at a target. */
export interface Entry {
  /** Along the target's bottom. */
  readonly x: number;
  /** The height of their bus. */
  readonly bus: number;
  /** How far their lines are moved aside, so that they do not run over those of another tone. */
  readonly lane: number;
  /** For premises in a lower row: where their line goes up, and the top of that row. */
  readonly detour?: Point;
}

/** The premises of a relation, and its tone. */
interface Toned {
  readonly premises: readonly Rect[];
  readonly tone: ArrowTone;
}

/** The corners of an arrow that comes up at `x`, before it turns up into its target. */
export function wayInto({ x: end, bus, lane, detour }: Entry, x: number): Point[] {
  if (!detour)
    return [
      { x, y: bus },
      { x: end, y: bus },
    ];
  const up = detour.x + lane;
  const over = detour.y - LEVEL_GAP + BUS_DROP + lane;
  return [
    { x, y: over },
    { x: up, y: over },
    { x: up, y: bus },
    { x: end, y: bus },
  ];
}

/**
 * Where each tone's arrows come in at the bottom of a target: one tone in the middle; several beside one another, in
 * the order in which their premises stand from left to right, each with a bus of its own.
 */
export function entriesOf(target: Rect, relations: readonly Toned[]): ReadonlyMap<ArrowTone, Entry> {
  const tones = tonesOf(relations);
  const middle = target.x + target.width / 2;
  const entries = new Map<ArrowTone, Entry>();
  for (let index = 0; index < tones.length; index++) {
    entries.set(tones[index]!, {
      x: middle + (index - (tones.length - 1) / 2) * ENTRY_STEP,
      bus: target.y + target.height + BUS_DROP + index * BUS_STEP,
      lane: index * BUS_STEP,
    });
  }
  return entries;
}

/** The tones of relations, as their premises stand from left to right. */
function tonesOf(relations: readonly Toned[]): readonly ArrowTone[] {
  const first = relations[0]!.tone;
  if (relations.every(({ tone }) => tone === first)) return [first];
  const means = new Map<ArrowTone, { sum: number; count: number }>();
  for (const { premises, tone } of relations) {
    const mean = means.get(tone) ?? { sum: 0, count: 0 };
    for (const { x, width } of premises) {
      mean.sum += x + width / 2;
      mean.count++;
    }
    means.set(tone, mean);
  }
  return [...means]
    .map(([tone, { sum, count }]) => ({ tone, mean: sum / count }))
    .sort((a, b) => a.mean - b.mean || (a.tone < b.tone ? -1 : 1))
    .map(({ tone }) => tone);
}
