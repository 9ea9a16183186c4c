import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { speaks } from '../model/speaks';
import { relationsOnto } from '../model/structure';
import { thesesOf } from '../model/theses-of';

/**
 * The statement that a map argues about: its thesis, of several the one about which most is argued; without a thesis, what the outline
 * begins with, or what answers the question that it begins with. Undefined where nothing in the map says anything.
 */
export function conclusionOf(map: ArgumentMap): Id | undefined {
  const says = (id: Id) => {
    const statement = map.statements.get(id);
    return statement !== undefined && speaks(statement);
  };
  const begins = thesesOf(map);
  const answers = begins.flatMap((id) => relationsOnto(map, id)).flatMap(({ premises }) => premises);
  return begins.find(says) ?? answers.find(says) ?? [...map.statements.keys()].sort().find(says);
}
