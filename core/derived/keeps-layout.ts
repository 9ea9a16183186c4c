import type { Change } from '../edit/change/change';
import type { ArgumentMap } from '../model/argument-map';
import { boxContent } from '../scene/boxes/box-anatomy';

/**
 * Whether a map is laid out alike after a change: the same statements of the same kinds and heights, and the same relations.
 * Texts may say something else, and boxes may be placed by hand elsewhere. O(change)
 */
export function keepsLayout(
  before: ArgumentMap,
  { statements = {}, relations, orientation }: Change,
): boolean {
  const { added = [], updated = [], removed = [] } = statements;
  if (relations || orientation || added.length + removed.length > 0) return false;
  return updated.every(([{ id }, to]) => {
    const from = before.statements.get(id)!;
    return from.kind === to.kind && boxContent(from).height === boxContent(to).height;
  });
}
