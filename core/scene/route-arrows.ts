import type { Layout } from '../layout/layout-map';
import type { ArgumentMap, Relation } from '../model/argument-map';
import type { Point, Rect } from '../model/geometry';
import type { Id } from '../model/id';
import { relationsOnto } from '../model/structure';
import type { ArrowLines } from './arrow-lines';
import { arrowTone } from './arrow-tone';
import { columnLines, columnUndercutLines, trackOf } from './column-arrows';
import { entriesOf } from './entries';
import { FarWays } from './far-ways';
import { finishArrow } from './finish-arrow';
import { freeLines } from './free-arrows';
import { Obstacles } from './obstacles';
import { rowLines, rowUndercutLines } from './row-arrows';
import type { Arrow, ArrowTone, Box } from './scene';

/** What routing reads and, arrow by arrow, adds to. */
interface Routing {
  readonly map: ArgumentMap;
  readonly boxes: ReadonlyMap<Id, Box>;
  readonly layout: Layout;
  /** How far boxes stand from where the layout had them; absent means not at all. */
  readonly shifts: ReadonlyMap<Id, Point>;
  readonly arrows: Map<Id, Arrow>;
}

/** Arrows that were led to a target, and all that they were led by. */
interface Led {
  readonly by: readonly unknown[];
  readonly arrows: readonly Arrow[];
}

/** By the target's box, which is the same one as long as it stands where it did. */
const led = new WeakMap<Box, Led>();

/**
 * The arrow of every relation. Where premises stand as the layout put them, its row or column says how the arrow runs;
 * all others find their own way around the boxes, after the first ones, so that they can keep clear of them too.
 */
export function routeArrows(
  map: ArgumentMap,
  boxes: ReadonlyMap<Id, Box>,
  layout: Layout,
  shifts: ReadonlyMap<Id, Point>,
): readonly Arrow[] {
  const routing: Routing = {
    map,
    boxes,
    layout,
    shifts,
    arrows: new Map(),
  };
  for (const box of boxes.values()) routeTidy(routing, box);
  if (routing.arrows.size < map.relations.size) {
    routeFreely(
      routing,
      [...map.relations.values()].filter(({ id }) => !routing.arrows.has(id)),
    );
  }
  const arrows: Arrow[] = [];
  for (const id of map.relations.keys()) {
    const arrow = routing.arrows.get(id);
    if (arrow) arrows.push(arrow);
  }
  return arrows;
}

/** Routes what hangs under a target in rows and columns, and the undercuts of that which stand beside it; once for the same boxes. */
function routeTidy(routing: Routing, target: Box): void {
  const tidy = relationsOnto(routing.map, target.id).filter((relation) =>
    isTidy(routing, relation, target.id),
  );
  if (tidy.length === 0) return;
  const by: unknown[] = [];
  for (const relation of tidy) addReads(by, routing, relation, target.id);
  let known = led.get(target);
  if (!known || !sameList(known.by, by)) {
    known = { by, arrows: leadTidy(routing, target, tidy) };
    led.set(target, known);
  }
  for (const arrow of known.arrows) routing.arrows.set(arrow.id, arrow);
}

/** Adds all that the arrow of a tidy relation and its undercut depend on, beside the target's box. */
function addReads(reads: unknown[], routing: Routing, relation: Relation, target: Id): void {
  const { boxes, layout } = routing;
  reads.push(relation, layout.forms.get(relation.id));
  for (const premise of relation.premises) reads.push(boxes.get(premise));
  const detour = detourOf(routing, relation, target);
  if (detour) reads.push(detour.x, detour.y);
  const undercut = tidyUndercut(routing, relation);
  if (undercut) reads.push(undercut, boxes.get(undercut.premises[0]!));
}

function leadTidy(routing: Routing, target: Box, tidy: readonly Relation[]): readonly Arrow[] {
  const { boxes } = routing;
  const arrows: Arrow[] = [];
  const { forms } = routing.layout;
  const toned = tidy.map((relation) => ({ relation, tone: arrowTone(routing.map, relation) }));
  const entries = entriesOf(target, toned, boxes);
  const tracks = tracksOf(routing, toned);
  for (const { relation, tone } of toned) {
    const premises = relation.premises.map((id) => boxes.get(id)!);
    const detour = detourOf(routing, relation, target.id);
    const entry = { ...entries.get(tone)!, ...(detour && { detour }) };
    const arrow = arrowOf(
      routing,
      relation,
      forms.get(relation.id) === 'row'
        ? rowLines(premises, target, entry)
        : columnLines(premises, target, trackOf(premises[0]!, tracks.get(relation.id)!), entry),
    );
    const undercut = tidyUndercut(routing, relation);
    arrows.push(arrow, ...(undercut ? leadUndercut(routing, undercut, relation, arrow.mark) : []));
  }
  return arrows;
}

/** The way of an arrow from a lower row of what hangs under a target; it moves with the target. */
function detourOf({ layout, shifts }: Routing, { premises }: Relation, target: Id): Point | undefined {
  const detour = layout.detours.get(premises[0]!);
  if (detour?.target !== target) return undefined;
  const shift = shifts.get(target);
  return shift ? { x: detour.x + shift.x, y: detour.y + shift.y } : detour;
}

/** The first undercut of a relation with one premise, if the layout put it beside that premise. */
function tidyUndercut(routing: Routing, of: Relation): Relation | undefined {
  const undercut = relationsOnto(routing.map, of.id)[0];
  if (!undercut || undercut.premises.length > 1 || of.premises.length > 1) return undefined;
  const { forms } = routing.layout;
  if (forms.get(undercut.id) !== forms.get(of.id)) return undefined;
  return isTidy(routing, undercut, of.premises[0]!) ? undercut : undefined;
}

/** The arrow of a tidy undercut, if its premise stands after that of the relation. */
function leadUndercut(routing: Routing, undercut: Relation, of: Relation, mark: Point): readonly Arrow[] {
  const { boxes, layout } = routing;
  const premise = boxes.get(undercut.premises[0]!)!;
  const undercutPremise = boxes.get(of.premises[0]!)!;
  if (layout.forms.get(of.id) === 'row') {
    if (premise.y !== undercutPremise.y || premise.x <= undercutPremise.x) return [];
    return [arrowOf(routing, undercut, rowUndercutLines(premise, mark))];
  }
  if (premise.x !== undercutPremise.x || premise.y <= undercutPremise.y) return [];
  return [arrowOf(routing, undercut, columnUndercutLines(premise, mark))];
}

/** Whether premises stand to a statement as the layout put them. */
function isTidy({ layout: { forms }, shifts }: Routing, { id, premises }: Relation, beside: Id): boolean {
  const shift = shifts.get(beside);
  return forms.has(id) && premises.every((premise) => samePlace(shifts.get(premise), shift));
}

/** Which track each relation of a column takes: of two tones, the one that reaches lower takes the outer track. */
function tracksOf(
  { boxes, layout: { forms } }: Routing,
  toned: readonly { readonly relation: Relation; readonly tone: ArrowTone }[],
): ReadonlyMap<Id, 'only' | 'outer' | 'inner'> {
  const columns = new Map<number, { tone: ArrowTone; id: Id; y: number }[]>();
  for (const { relation, tone } of toned) {
    if (forms.get(relation.id) !== 'column') continue;
    const { x, y } = boxes.get(relation.premises[0]!)!;
    columns.set(x, [...(columns.get(x) ?? []), { tone, id: relation.id, y }]);
  }
  const tracks = new Map<Id, 'only' | 'outer' | 'inner'>();
  for (const column of columns.values()) {
    const lowest = column.reduce((low, one) => (one.y > low.y ? one : low)).tone;
    const mixed = column.some(({ tone }) => tone !== lowest);
    for (const { id, tone } of column) tracks.set(id, mixed ? (tone === lowest ? 'outer' : 'inner') : 'only');
  }
  return tracks;
}

/** Routes what does not stand as the layout put it, around all boxes and beside all arrows that there are by then. */
function routeFreely(routing: Routing, waiting: readonly Relation[]): void {
  const { map, boxes, arrows } = routing;
  const obstacles = new Obstacles(boxes.values(), arrows.values());
  const far = new FarWays(routing.layout.corridors(), (id) => routing.shifts.has(id));
  // An undercut can be routed when the relation that it hits has been.
  for (const relation of targetsFirst(waiting)) {
    const target: Rect | Point | undefined = boxes.get(relation.target) ?? arrows.get(relation.target)?.mark;
    if (!target) continue;
    const premises = relation.premises.map((id) => boxes.get(id)!);
    const targetBox = boxes.get(relation.target);
    const hit = map.relations.get(relation.target);
    const farWay = (from: Box, to: Rect | Point) => {
      if (to === targetBox) return far.between(from, targetBox);
      const marked = to === target ? hit?.premises[0] : relation.premises[0];
      return far.intoMark(from, to, boxes.get(marked!)!);
    };
    const arrow = arrowOf(routing, relation, freeLines(premises, target, obstacles, farWay));
    arrows.set(relation.id, arrow);
    obstacles.add(arrow);
  }
}

function arrowOf({ map }: Routing, relation: Relation, lines: ArrowLines): Arrow {
  return finishArrow(relation, arrowTone(map, relation), map.relations.has(relation.target), lines);
}

function targetsFirst(relations: readonly Relation[]): readonly Relation[] {
  const waiting = new Map(relations.map((relation) => [relation.id, relation]));
  const ordered: Relation[] = [];
  for (const relation of relations) {
    const chain: Relation[] = [];
    for (
      let next: Relation | undefined = relation;
      next && waiting.delete(next.id);
      next = waiting.get(next.target)
    ) {
      chain.push(next);
    }
    ordered.push(...chain.reverse());
  }
  return ordered;
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

function samePlace(a: Point | undefined, b: Point | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.x === b.x && a.y === b.y);
}
