import type { Point } from '../../../core/model/geometry';
import { distance } from '../../../core/scene/arrows/polyline';

/**
 * Two polylines with as many points as each other, which run as those given do: each gets points where the other has its
 * corners, by parts of the way along it.
 */
export function sameShape(
  a: readonly Point[],
  b: readonly Point[],
): readonly [readonly Point[], readonly Point[]] {
  const parts = [...new Set([...partsOf(a), ...partsOf(b)])].sort((one, other) => one - other);
  return [parts.map((part) => pointAt(a, part)), parts.map((part) => pointAt(b, part))];
}

/** How far along a polyline its points are, from 0 to 1. */
function partsOf(line: readonly Point[]): number[] {
  const lengths = [0];
  for (let index = 1; index < line.length; index++) {
    lengths.push(lengths[index - 1]! + distance(line[index - 1]!, line[index]!));
  }
  const whole = lengths.at(-1) || 1;
  return [...lengths.slice(0, -1).map((length) => length / whole), 1];
}

function pointAt(line: readonly Point[], part: number): Point {
  const parts = partsOf(line);
  const next = Math.max(
    1,
    parts.findIndex((at) => at >= part),
  );
  const from = line[next - 1] ?? line[0]!;
  const to = line[next] ?? from;
  const span = (parts[next] ?? 1) - (parts[next - 1] ?? 0);
  const within = span === 0 ? 0 : (part - (parts[next - 1] ?? 0)) / span;
  return { x: from.x + (to.x - from.x) * within, y: from.y + (to.y - from.y) * within };
}
