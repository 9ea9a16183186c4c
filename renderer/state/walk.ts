import type { ArgumentMap, Relation } from '../../core/model/argument-map';
import type { Id } from '../../core/model/id';
import { type Orientation, orientationOf } from '../../core/model/orientation';
import { relationsFrom, relationsOnto } from '../../core/model/structure';
import { ultimateTarget } from '../../core/model/ultimate-target';
import type { Box, Scene } from '../../core/scene/scene';
import { select, selectOnly } from './select';
import { type SessionState, useSession } from './session';

/** A direction on the screen. */
export type Direction = 'up' | 'down' | 'left' | 'right';
/** To what it bears on, to what bears on it, and among what bears on the same. */
export type Step = 'onto' | 'from' | 'before' | 'after';

const STEPS: Readonly<Record<Orientation, Readonly<Record<Direction, Step>>>> = {
  down: { up: 'onto', down: 'from', left: 'before', right: 'after' },
  right: { left: 'onto', right: 'from', up: 'before', down: 'after' },
};

/** Which step of the argument a direction is in a map. */
export function stepTowards(map: ArgumentMap, direction: Direction): Step {
  return STEPS[orientationOf(map)][direction];
}

/** Selects the neighbour in the argument of what is selected; the top of the map if nothing is. */
export function walk(direction: Direction): void {
  const state = useSession.getState();
  const from = state.selection.at(-1);
  const next = from === undefined ? topOf(state) : neighbour(state, from, direction);
  if (next !== undefined) selectOnly(next);
}

/** Selects the neighbour in the argument as well; back over what was selected last, that is no longer selected. */
export function extend(direction: Direction): void {
  const state = useSession.getState();
  const from = state.selection.at(-1);
  const next = from === undefined ? topOf(state) : neighbour(state, from, direction);
  if (next === undefined) return;
  const { selection } = state;
  if (next === selection.at(-2)) select(selection.slice(0, -1));
  else select([...selection.filter((id) => id !== next), next]);
}

/** Selects the relation by which the selected statement bears on something; from a relation, the next one of its premises. */
export function stepToRelation(): void {
  const { map, selection } = useSession.getState();
  const next = nextRelation(map, selection.at(-1));
  if (next !== undefined) selectOnly(next);
}

/** The relation that `stepToRelation` goes to; undefined if there is none. */
export function nextRelation(map: ArgumentMap, from: Id | undefined): Id | undefined {
  if (from === undefined) return undefined;
  const premises = map.relations.get(from)?.premises ?? [from];
  const relations = [...new Set(premises.flatMap((premise) => relationsFrom(map, premise)))];
  const at = relations.findIndex(({ id }) => id === from);
  return relations[(at + 1) % relations.length]?.id;
}

function neighbour({ map, scene }: SessionState, from: Id, direction: Direction): Id | undefined {
  const step = stepTowards(map, direction);
  if (step === 'onto') return map.relations.get(from)?.target ?? relationsFrom(map, from)[0]?.target;
  if (step === 'from') {
    const below = map.relations.get(from)?.premises ?? bearers(map, from);
    // Where all is folded away, going there expands it.
    return below.find((id) => scene.boxes.has(id)) ?? below[0];
  }
  const siblings = siblingsOf(map, from).filter((id) => scene.boxes.has(id) || scene.arrows.has(id));
  // Sideways is what the eye sees: boxes may have been placed by hand.
  const byHand = siblings.some((id) => map.places.has(id));
  if (byHand) siblings.sort(inReadingOrder(scene, orientationOf(map)));
  return siblings[siblings.indexOf(from) + (step === 'before' ? -1 : 1)];
}

/** What bears on the same statement as this: statements for a statement, relations for a relation. */
function siblingsOf(map: ArgumentMap, id: Id): Id[] {
  const relation = map.relations.get(id);
  if (relation) return inOrderOnto(map, relation.target).map((sibling) => sibling.id);
  const [first] = relationsFrom(map, id);
  if (!first) return [...map.statements.keys()].filter((one) => relationsFrom(map, one).length === 0);
  // What undercuts a step stands beside those who make it.
  return bearers(map, ultimateTarget(map, first));
}

/**
 * All statements that bear on a statement, or undercut a step towards it, as they are read: what supports before what attacks,
 * and what undercuts a step after those who make it.
 */
function bearers(map: ArgumentMap, target: Id): Id[] {
  const found = new Set<Id>();
  const waiting = inOrderOnto(map, target).reverse();
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    for (const premise of step.premises) found.add(premise);
    waiting.push(...inOrderOnto(map, step.id).reverse());
  }
  return [...found];
}

function inOrderOnto(map: ArgumentMap, target: Id): Relation[] {
  const onto = relationsOnto(map, target);
  return [
    ...onto.filter(({ kind }) => kind === 'supports'),
    ...onto.filter(({ kind }) => kind === 'attacks'),
  ];
}

/** From left to right, and from the top among boxes of one column; in a map from left to right the other way about. */
function inReadingOrder(scene: Scene, orientation: Orientation): (a: Id, b: Id) => number {
  const placeOf = (id: Id) => {
    const { x, y } = scene.boxes.get(id) ?? scene.arrows.get(id)?.mark ?? { x: 0, y: 0 };
    return orientation === 'right' ? Math.round(y) * 1e6 + x : Math.round(x) * 1e6 + y;
  };
  return (a, b) => placeOf(a) - placeOf(b);
}

/** Where the map begins: at its top, or at its left. */
function topOf({ map, scene }: SessionState): Id | undefined {
  const along = orientationOf(map) === 'right' ? 'x' : 'y';
  let top: Box | undefined;
  for (const box of scene.boxes.values()) if (!top || box[along] < top[along]) top = box;
  return top?.id;
}
