import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { outlineOf } from '../model/outline';
import { relationsOnto } from '../model/structure';

const nothing: ReadonlySet<Id> = new Set();

/**
 * The statements that sides can be taken on, as the outline has them: the theses; where there is none, those that the outline
 * begins with. The ones about which something is argued come first.
 */
export function thesesOf(map: ArgumentMap): readonly Id[] {
  const rows = outlineOf(map, nothing).filter(({ repeats }) => repeats === undefined);
  const theses = rows.filter(({ statement }) => map.statements.get(statement ?? '')?.kind === 'thesis');
  const chosen = theses.length > 0 ? theses : rows.filter(({ part }) => part === 'root');
  const ids = chosen.map(({ statement }) => statement!);
  const isArgued = (id: Id) => relationsOnto(map, id).length > 0;
  return [...ids.filter(isArgued), ...ids.filter((id) => !isArgued(id))];
}
