import type { Point } from '../../model/geometry';
import { CORNER, HEAD } from './arrow-anatomy';

/** A polyline without points that stand twice, and without those in the middle of a straight run. */
export function straighten(points: readonly Point[]): readonly Point[] {
  if (isStraightened(points)) return points;
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && near(last, point)) continue;
    const before = kept.at(-2);
    if (before && last && isStraight(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept.length > 1 || !points[0] ? kept : [points[0], points[0]];
}

/** Whether all points are needed, as they are in most lines. */
function isStraightened(points: readonly Point[]): boolean {
  if (points.length < 2) return false;
  for (let index = 1; index < points.length; index++) {
    const point = points[index]!;
    const last = points[index - 1]!;
    if (near(last, point)) return false;
    if (index > 1 && isStraight(points[index - 2]!, last, point)) return false;
  }
  return true;
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  return turn(a, b, c) === 0 && !backwards(a, b, c);
}

/** SVG path data of a polyline with rounded corners. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${at(first)}`;
  rest.forEach((point, index) => {
    const before = points[index]!;
    const after = rest[index + 1];
    const radius = after ? Math.min(CORNER, distance(before, point) / 2, distance(point, after) / 2) : 0;
    if (!after || radius < 1) path += `L${at(point)}`;
    else path += `L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, after, radius))}`;
  });
  return path;
}

/** SVG path data of an arrow head, closed, with its tip at the end of a polyline. */
export function headPath(points: readonly Point[]): string {
  const tip = points.at(-1)!;
  const from = points.at(-2) ?? { x: tip.x, y: tip.y + 1 };
  const length = distance(from, tip) || 1;
  const along = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length };
  const base = { x: tip.x - along.x * HEAD.length, y: tip.y - along.y * HEAD.length };
  const left = { x: base.x - along.y * HEAD.half, y: base.y + along.x * HEAD.half };
  const right = { x: base.x + along.y * HEAD.half, y: base.y - along.x * HEAD.half };
  return `M${at(tip)}L${at(left)}L${at(right)}Z`;
}

/** The point that stands `reach` px from one point towards another, and no further than the other. */
export function towards(from: Point, to: Point, reach: number): Point {
  const length = distance(from, to);
  const part = length === 0 ? 0 : Math.min(1, reach / length);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** The distance of two points, in px. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
}

function backwards(a: Point, b: Point, c: Point): boolean {
  return (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y) < 0;
}

function near(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01;
}

function at({ x, y }: Point): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
