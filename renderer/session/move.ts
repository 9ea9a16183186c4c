import { applyChange } from '../../core/edit/apply-change';
import { placeStatements } from '../../core/edit/place-statements';
import type { Place } from '../../core/model/argument-map';
import type { Id } from '../../core/model/id';
import { buildScene } from '../../core/scene/build-scene';
import { edit } from './edit';
import { useSession } from './session';

const moved = new Map<Id, Place>();

/** Shows boxes where the pointer holds them; the map is changed when they are dropped. */
export function moveBoxes(places: readonly Place[]): void {
  if (places.length === 0) return;
  for (const place of places) moved.set(place.id, place);
  const { map, scene, collapsed } = useSession.getState();
  const shown = applyChange(map, placeStatements(map, [...moved.values()]));
  useSession.setState({ scene: buildScene(shown, { previous: scene, collapsed }) });
}

/** Leaves the boxes where they were dropped: from now on they are placed by hand. */
export function dropMove(): void {
  if (moved.size === 0) return;
  const places = [...moved.values()].map(({ id, x, y }) => ({ id, x: Math.round(x), y: Math.round(y) }));
  moved.clear();
  edit(
    places.length === 1 ? 'Move statement' : 'Move statements',
    placeStatements(useSession.getState().map, places),
  );
}
