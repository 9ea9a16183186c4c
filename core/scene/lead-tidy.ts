import type { Relation } from '../model/argument-map';
import { type Point, samePoint } from '../model/geometry';
import type { Id } from '../model/id';
import { relationsOnto } from '../model/structure';
import { arrowTone } from './arrow-tone';
import { columnLines, columnUndercutLines, trackOf } from './column-arrows';
import { entriesOf } from './entries';
import { arrowOf, type Routing } from './routing';
import { rowLines, rowUndercutLines } from './row-arrows';
import type { Arrow, ArrowTone, Box } from './scene';

/** The arrows of what hangs under a target in rows and columns, and of the undercuts of that which stand beside it. */
export function leadTidy(routing: Routing, target: Box): readonly Arrow[] {
  const tidy = relationsOnto(routing.map, target.id).filter((relation) =>
    isTidy(routing, relation, target.id),
  );
  if (tidy.length === 0) return [];
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
  return forms.has(id) && premises.every((premise) => samePoint(shifts.get(premise), shift));
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
