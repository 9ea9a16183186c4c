import type { Form } from '../../layout/forms';
import type { Relation } from '../../model/argument-map';
import { type Point, samePoint } from '../../model/geometry';
import type { Id } from '../../model/id';
import { relationsOnto } from '../../model/structure';
import { arrowTone } from '../arrows/arrow-tone';
import { entriesOf } from '../index/entries';
import type { Arrow, ArrowTone, Box } from '../scene';
import { columnLines, columnUndercutLines, trackOf } from './column-arrows';
import { arrowOf, type Routing } from './routing';
import { rowLines, rowUndercutLines } from './row-arrows';

/** A relation whose premises stand as the layout put them, in the row or the column that it says. */
interface Tidy {
  readonly relation: Relation;
  readonly tone: ArrowTone;
  readonly form: Form;
  readonly premises: readonly Box[];
}

const nothing: readonly never[] = [];

/** The arrows of what hangs under a target in rows and columns, and of the undercuts of that which stand beside it. */
export function routeTreeEdges(routing: Routing, target: Box): readonly Arrow[] {
  const tidy = tidyOnto(routing, target);
  if (tidy.length === 0) return nothing;
  const entries = entriesOf(target, tidy);
  const tracks = entries.size > 1 ? tracksOf(tidy) : undefined;
  const arrows: Arrow[] = [];
  for (let index = 0; index < tidy.length; index++) {
    const { relation, tone, form, premises } = tidy[index]!;
    const detour = detourOf(routing, relation, target.id);
    const entry = detour ? { ...entries.get(tone)!, detour } : entries.get(tone)!;
    const lines =
      form === 'row'
        ? rowLines(premises, target, entry)
        : columnLines(premises, target, trackOf(premises[0]!, tracks?.get(relation.id) ?? 'only'), entry);
    const arrow = arrowOf(routing, relation, lines, tone);
    arrows.push(arrow);
    const undercut = tidyUndercut(routing, relation);
    if (undercut) arrows.push(...leadUndercut(routing, undercut, relation, arrow.mark));
  }
  return arrows;
}

function tidyOnto(routing: Routing, { id: target }: Box): readonly Tidy[] {
  const relations = relationsOnto(routing.map, target);
  const tidy: Tidy[] = [];
  for (let index = 0; index < relations.length; index++) {
    const relation = relations[index]!;
    if (!isTidy(routing, relation, target)) continue;
    const tone = arrowTone(routing.map, relation);
    const form = routing.layout.forms.get(relation.id)!;
    tidy.push({ relation, tone, form, premises: relation.premises.map((id) => routing.boxes.get(id)!) });
  }
  return tidy;
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
  if (!forms.has(id)) return false;
  if (shifts.size === 0) return true;
  const shift = shifts.get(beside);
  return premises.every((premise) => samePoint(shifts.get(premise), shift));
}

/** Which track each relation of a column takes: of two tones, the one that reaches lower takes the outer track. */
function tracksOf(tidy: readonly Tidy[]): ReadonlyMap<Id, 'only' | 'outer' | 'inner'> {
  const columns = new Map<number, { tone: ArrowTone; id: Id; y: number }[]>();
  for (const { relation, tone, form, premises } of tidy) {
    if (form !== 'column') continue;
    const { x, y } = premises[0]!;
    const column = columns.get(x);
    const one = { tone, id: relation.id, y };
    if (column) column.push(one);
    else columns.set(x, [one]);
  }
  const tracks = new Map<Id, 'only' | 'outer' | 'inner'>();
  for (const column of columns.values()) {
    const lowest = column.reduce((low, one) => (one.y > low.y ? one : low)).tone;
    const mixed = column.some(({ tone }) => tone !== lowest);
    for (const { id, tone } of column) tracks.set(id, mixed ? (tone === lowest ? 'outer' : 'inner') : 'only');
  }
  return tracks;
}
