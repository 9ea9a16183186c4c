import type { ArgumentMap } from '../model/argument-map';
import { type Point, type Rect, samePoint } from '../model/geometry';
import type { Id } from '../model/id';
import { ListedMap } from '../model/listed-map';
import type { BrokenLine } from '../text/break-lines';
import { keepLines } from './boxes/box-anatomy';
import { boxOf } from './boxes/box-of';
import type { Arrow, ArrowTone, Box, Scene } from './scene';

/**
 * A scene of a map as a few lists of numbers, which can be handed from one thread to another at once: to clone all its objects
 * takes both threads longer than to make them anew.
 */
export interface PackedScene {
  /**
   * Of each box: which statement it is of, its x and y, how many are folded away under it, and its lines: how many, then of each
   * its width, 1 if it reads from right to left, and where in the statement's text it begins and how long it is. A line that does
   * not stand in it word for word begins at -1, and its "length" is its place among `words`.
   */
  readonly boxes: Float64Array<ArrayBuffer>;
  /** Of each arrow: which relation it is of, its tone, its mark, 1 if it is an undercut, its junction, stems and trunk. */
  readonly arrows: Float64Array<ArrayBuffer>;
  readonly words: readonly string[];
  readonly bounds: Rect;
}

const TONES: readonly ArrowTone[] = ['supports', 'attacks', 'answers'];

/** Packs a scene of a map. O(n). */
export function packScene({ boxes, arrows, bounds }: Scene, map: ArgumentMap): PackedScene {
  const words: string[] = [];
  return {
    boxes: packBoxes(boxes, map, words),
    arrows: packArrows(arrows, map),
    words,
    bounds,
  };
}

/** The scene that was packed, of the same map. What is inside the boxes is known from then on. O(n). */
export function unpackScene({ boxes, arrows, words, bounds }: PackedScene, map: ArgumentMap): Scene {
  return {
    boxes: ListedMap.of(unpackBoxes(boxes, map, words)),
    arrows: ListedMap.of(unpackArrows(arrows, map)),
    bounds,
  };
}

function packBoxes(boxes: Scene['boxes'], { statements }: ArgumentMap, words: string[]) {
  const rankOf = ranksOf(statements);
  let length = 0;
  for (const { lines } of boxes.values()) length += 5 + 4 * lines.length;
  const numbers = new Float64Array(length);
  let at = 0;
  for (const { id, x, y, folded, lines } of boxes.values()) {
    numbers[at++] = rankOf.get(id)!;
    numbers[at++] = x;
    numbers[at++] = y;
    numbers[at++] = folded;
    numbers[at++] = lines.length;
    const { text } = statements.get(id)!;
    let from = 0;
    for (const line of lines) {
      const start = text.indexOf(line.text, from);
      numbers[at++] = line.width;
      numbers[at++] = line.rtl ? 1 : 0;
      numbers[at++] = start;
      numbers[at++] = start < 0 ? words.length : line.text.length;
      if (start < 0) words.push(line.text);
      else from = start + line.text.length;
    }
  }
  return numbers;
}

function unpackBoxes(numbers: Float64Array, { statements }: ArgumentMap, words: readonly string[]) {
  const all = [...statements.values()];
  const boxes = new Map<Id, Box>();
  let at = 0;
  const next = () => numbers[at++]!;
  while (at < numbers.length) {
    const statement = all[next()]!;
    const place = { x: next(), y: next() };
    const folded = next();
    const lines: BrokenLine[] = [];
    for (let left = next(); left > 0; left--) {
      const width = next();
      const rtl = next() === 1;
      const start = next();
      const length = next();
      const text = start < 0 ? words[length]! : statement.text.slice(start, start + length);
      lines.push(rtl ? { text, width, rtl } : { text, width });
    }
    keepLines(statement, lines);
    boxes.set(statement.id, boxOf(statement, place, folded));
  }
  return boxes;
}

function packArrows(arrows: Scene['arrows'], { relations }: ArgumentMap) {
  const rankOf = ranksOf(relations);
  const sizeOf = (line: readonly Point[]) => 1 + 2 * line.length;
  let length = 0;
  for (const { junction, stems, trunk } of arrows.values()) {
    length += 7 + (junction ? 2 : 0) + sizeOf(trunk);
    for (const stem of stems) length += sizeOf(stem);
  }
  const numbers = new Float64Array(length);
  let at = 0;
  const pack = (line: readonly Point[]) => {
    numbers[at++] = line.length;
    for (const { x, y } of line) {
      numbers[at++] = x;
      numbers[at++] = y;
    }
  };
  for (const { id, tone, mark, undercut, junction, stems, trunk } of arrows.values()) {
    numbers[at++] = rankOf.get(id)!;
    numbers[at++] = TONES.indexOf(tone);
    numbers[at++] = mark.x;
    numbers[at++] = mark.y;
    numbers[at++] = undercut ? 1 : 0;
    pack(junction ? [junction] : []);
    numbers[at++] = stems.length;
    for (const stem of stems) pack(stem);
    pack(trunk);
  }
  return numbers;
}

function unpackArrows(numbers: Float64Array, { relations }: ArgumentMap) {
  const all = [...relations.values()];
  const arrows = new Map<Id, Arrow>();
  let at = 0;
  const next = () => numbers[at++]!;
  const point = (): Point => ({ x: next(), y: next() });
  /** Where a line meets the mark, it is the same point. */
  const line = (mark: Point): Point[] => {
    const points: Point[] = [];
    for (let left = next(); left > 0; left--) {
      const one = point();
      points.push(samePoint(one, mark) ? mark : one);
    }
    return points;
  };
  while (at < numbers.length) {
    const { id, weight = 1 } = all[next()]!;
    const tone = TONES[next()]!;
    const mark = point();
    const undercut = next() === 1;
    const [junction] = line(mark);
    const stems: Point[][] = [];
    for (let left = next(); left > 0; left--) stems.push(line(mark));
    const trunk = line(mark);
    const arrow = junction
      ? { id, tone, stems, junction, trunk, mark, undercut }
      : { id, tone, stems, trunk, mark, undercut };
    arrows.set(id, weight === 1 ? arrow : { ...arrow, weight });
  }
  return arrows;
}

function ranksOf(table: ReadonlyMap<Id, unknown>): ReadonlyMap<Id, number> {
  return new Map([...table.keys()].map((id, rank) => [id, rank]));
}
