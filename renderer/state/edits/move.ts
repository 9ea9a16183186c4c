import { advance } from '../../../core/derived/advance';
import type { DerivedMap } from '../../../core/derived/derived-map';
import type { Change } from '../../../core/edit/change/change';
import { placeStatements } from '../../../core/edit/map/place-statements';
import { reattachStatement } from '../../../core/edit/relations/reattach-statement';
import type { ArgumentMap, Place } from '../../../core/model/argument-map';
import type { Point } from '../../../core/model/geometry';
import type { Id } from '../../../core/model/id';
import type { Scene } from '../../../core/scene/scene';
import { type SessionState, useSession } from '../session';
import { sessionField } from '../session-field';
import { type Drop, dropAt, type Targets } from './drop-place';
import { edit } from './edit';
import { type EditOf, editAll } from './edit-all';
import { newId } from './new-id';

/** Boxes that are held by the pointer. */
export interface Moving {
  readonly places: ReadonlyMap<Id, Place>;
  /** The map as it would be if they stayed there. */
  readonly held: DerivedMap;
  /** The scene before they were taken up. */
  readonly before: Scene;
  /** What they would bear on if they were dropped now; null over empty space. */
  readonly drop: Drop | null;
  /** Given up: they stay where they were, whatever the pointer does until it lets go. */
  readonly over: boolean;
}

/** The boxes that the pointer holds; null if it holds none. */
export const movingField = sessionField<Moving | null>({ name: 'moving', initial: null, scope: 'document' });

/** Shows boxes where the pointer holds them; the map is changed when they are dropped. What hangs under them moves along. */
export function moveBoxes(moved: readonly Place[]): void {
  const { derived, fields } = useSession.getState();
  const moving = movingField.of({ fields });
  if (moved.length === 0 || moving?.over) return;
  const places = new Map(moving?.places);
  for (const place of moved) places.set(place.id, place);
  const before = moving?.held ?? derived;
  const held = advance(before, placeStatements(before.map, moved));
  useSession.setState({
    scene: held.scene,
    fields: movingField.with(fields, {
      places,
      held,
      before: derived.scene,
      drop: moving?.drop ?? null,
      over: false,
    }),
  });
}

/** Notes what the pointer is over, with the boxes that it holds. @param point of the scene */
export function moveOver(point: Point): void {
  const { map, scene } = useSession.getState();
  const moving = movingField.get();
  if (!moving || moving.over) return;
  const drop = dropAt(scene, point, stillTargets(map, scene, moving.before));
  const { drop: known } = moving;
  if (drop?.target === known?.target && drop?.kind === known?.kind) return;
  movingField.set({ ...moving, drop });
}

/** Puts the boxes back where they were. */
export function cancelMove(): void {
  const { fields } = useSession.getState();
  const moving = movingField.of({ fields });
  if (!moving) return;
  useSession.setState({
    scene: moving.before,
    fields: movingField.with(fields, { ...moving, drop: null, over: true }),
  });
}

/**
 * Lets go of the boxes: over a target they bear on that from now on; elsewhere they stay where they are, from now on placed
 * by hand.
 */
export function dropMove(): void {
  const { fields } = useSession.getState();
  const moving = movingField.of({ fields });
  if (!moving) return;
  useSession.setState({ scene: moving.before, fields: movingField.with(fields, null) });
  if (moving.over) return;
  if (moving.drop) reattach([...moving.places.keys()], moving.drop);
  else place([...moving.places.values()]);
}

/** What of a move would become of a statement, for the target to say; undefined if nothing would change. */
export function reattached(
  { map }: Pick<SessionState, 'map'>,
  statement: Id,
  drop: Drop,
): Change | undefined {
  const change = reattachStatement(map, { statement, ...drop, id: newId() });
  return change?.relations && change;
}

function reattach(ids: readonly Id[], drop: Drop): void {
  const edits = ids.map(
    (statement): EditOf =>
      (map) =>
        reattached({ map }, statement, drop),
  );
  editAll(ids.length === 1 ? 'Move to another target' : 'Move to one target', edits);
}

function place(places: readonly Place[]): void {
  const rounded = places.map(({ id, x, y }) => ({ id, x: Math.round(x), y: Math.round(y) }));
  edit(
    places.length === 1 ? 'Move statement' : 'Move statements',
    placeStatements(useSession.getState().map, rounded),
  );
}

/** What has not moved with the pointer: nothing can be dropped on itself, nor on what hangs under it. */
function stillTargets(map: ArgumentMap, scene: Scene, before: Scene): Targets {
  const isStill = (id: Id) => scene.boxes.has(id) && before.boxes.get(id) === scene.boxes.get(id);
  return {
    box: ({ id }) => isStill(id),
    arrow: ({ id }) => map.relations.get(id)?.premises.every(isStill) ?? false,
  };
}
