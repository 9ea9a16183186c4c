import type { Id } from '../model/id';
import type { Acceptance } from './acceptance';
import { listAt } from './lists';
import { FALSE, UNDEFINED } from './well-founded';

/** A circle of attacks that leaves open what of it stands: its statements and relations, each bearing on the one before it. */
export type Circle = readonly Id[];

/**
 * On which circle each contested item hangs. From an item the way goes on to the first attack on it that is contested, else to a
 * support that is, and from a relation to what of it is contested, until it comes back to where it was. What is contested
 * always depends on something contested, and by supports alone no way comes back (`Model.source`), so that there is an attack in every
 * circle. O(n), worked out once.
 *
 * @returns by the id of the statement, or of the relation, whether its step or what it carries is contested
 */
export function standoffsOf(acceptance: Acceptance): ReadonlyMap<Id, Circle> {
  let standoffs = known.get(acceptance);
  if (!standoffs) {
    standoffs = workOut(acceptance);
    known.set(acceptance, standoffs);
  }
  return standoffs;
}

const known = new WeakMap<Acceptance, ReadonlyMap<Id, Circle>>();

function workOut(acceptance: Acceptance): ReadonlyMap<Id, Circle> {
  const { ids, statementCount, relationCount } = acceptance.arguments;
  const { stands, carries } = acceptance.model;
  /** Of each item, the circle that the way from it ends in. */
  const circles: (Circle | undefined)[] = Array(ids.length);
  const places = new Int32Array(ids.length).fill(-1);
  for (let start = 0; start < ids.length; start++) {
    if (stands[start] !== UNDEFINED || circles[start]) continue;
    const way: { readonly item: number; readonly by: number }[] = [];
    let item = start;
    while (!circles[item] && places[item]! < 0) {
      places[item] = way.length;
      const by = contestedBearing(acceptance, item);
      way.push({ item, by });
      item = contestedPart(acceptance, by);
    }
    const circle = circles[item] ?? circleOf(acceptance, way.slice(places[item]!));
    for (const each of way) circles[each.item] = circle;
  }
  const standoffs = new Map<Id, Circle>();
  for (let each = 0; each < ids.length; each++) {
    const circle = circles[each];
    if (circle) standoffs.set(ids[each]!, circle);
  }
  for (let relation = 0; relation < relationCount; relation++) {
    if (carries[relation] !== UNDEFINED) continue;
    const circle = circles[contestedPart(acceptance, relation)];
    if (circle) standoffs.set(ids[statementCount + relation]!, circle);
  }
  return standoffs;
}

function circleOf(
  { arguments: { ids, statementCount } }: Acceptance,
  way: readonly { readonly item: number; readonly by: number }[],
): Circle {
  const circle = way.flatMap(({ item, by }) => [ids[item]!, ids[statementCount + by]!]);
  // A relation whose step is contested is both what bears and what is borne on.
  return [...new Set(circle)];
}

/** The relation that makes a contested item so: an attack, or else a support that holds it up but for itself. */
function contestedBearing({ arguments: args, model }: Acceptance, item: number): number {
  let support = -1;
  for (const relation of listAt(args.onto, item)) {
    if (model.carries[relation] !== UNDEFINED) continue;
    if (args.attacks[relation]) return relation;
    if (support < 0) support = relation;
  }
  const source = model.source[item]!;
  return source >= 0 && model.carries[source] !== FALSE ? source : support;
}

/** What of a contested relation is contested: its step, or one of its premises. */
function contestedPart(
  { arguments: { premises, statementCount }, model }: Acceptance,
  relation: number,
): number {
  const step = statementCount + relation;
  if (model.stands[step] === UNDEFINED) return step;
  return listAt(premises, relation).find((premise) => model.stands[premise] === UNDEFINED)!;
}
