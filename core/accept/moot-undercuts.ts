import type { Acceptance } from './acceptance';
import { listAt } from './lists';
import { strongComponents } from './strong-components';
import { FALSE, type Model, wellFounded } from './well-founded';

/**
 * The undercuts of steps that cannot carry anyway: a premise is beaten or yet to be written, or the step's own support is lost,
 * and would be also if nothing attacked the step. O(n), but that a step which is beaten in the circle that its premise is beaten
 * in is looked at by itself: there the map is labelled again without the attacks on the step.
 *
 * @returns the numbers of the relations
 */
export function mootUndercuts(acceptance: Acceptance): ReadonlySet<number> {
  const { arguments: args, model } = acceptance;
  const { statementCount, relationCount, attacks, targets, onto } = args;
  const moot = new Set<number>();
  const asked = new Set<number>();
  let circles: Int32Array | undefined;
  for (let undercut = 0; undercut < relationCount; undercut++) {
    const step = targets[undercut]! - statementCount;
    if (!attacks[undercut] || step < 0 || asked.has(step)) continue;
    asked.add(step);
    if (model.carries[step] !== FALSE || !fallsByItself(acceptance, step)) continue;
    circles ??= influenceCircles(acceptance);
    if (!fallsElsewhere(acceptance, step, circles) && !fallsUnattacked(acceptance, step)) continue;
    for (const relation of listAt(onto, statementCount + step)) if (attacks[relation]) moot.add(relation);
  }
  return moot;
}

/** Whether something other than an attack on the step keeps it from carrying. */
function fallsByItself({ arguments: args, model }: Acceptance, step: number): boolean {
  if (args.unsaid[step]) return true;
  if (listAt(args.premises, step).some((premise) => model.stands[premise] === FALSE)) return true;
  return isSupportLost(args, model, args.statementCount + step);
}

/** Whether one of those things does not depend on the step in turn. */
function fallsElsewhere({ arguments: args, model }: Acceptance, step: number, circles: Int32Array): boolean {
  if (args.unsaid[step]) return true;
  const circle = circles[args.statementCount + step];
  return listAt(args.premises, step).some(
    (premise) => model.stands[premise] === FALSE && circles[premise] !== circle,
  );
}

function fallsUnattacked({ arguments: args, settled }: Acceptance, step: number): boolean {
  const unsaid = args.unsaid.slice();
  for (const relation of listAt(args.onto, args.statementCount + step))
    if (args.attacks[relation]) unsaid[relation] = 1;
  return wellFounded({ ...args, unsaid }, settled).carries[step] === FALSE;
}

/** Whether something supports an item, and nothing of that carries. */
export function isSupportLost(
  { onto, attacks }: Acceptance['arguments'],
  model: Model,
  item: number,
): boolean {
  let supports = 0;
  for (const relation of listAt(onto, item)) {
    if (attacks[relation]) continue;
    if (model.carries[relation] !== FALSE) return false;
    supports++;
  }
  return supports > 0;
}

/**
 * Of each item, the number of the circle of what depends on it and on which it depends. A premise leads to the relation that it
 * is a premise of, so that one which depends on that relation is in a circle with it.
 */
function influenceCircles({ arguments: { ids, statementCount, targets, from } }: Acceptance): Int32Array {
  const components = strongComponents(ids.length, ids.keys(), (item) => {
    if (item < statementCount) return listAt(from, item).map((relation) => statementCount + relation);
    const target = targets[item - statementCount]!;
    return target < 0 ? [] : [target];
  });
  const of = new Int32Array(ids.length);
  for (const [number, items] of components.entries()) for (const item of items) of[item] = number;
  return of;
}
