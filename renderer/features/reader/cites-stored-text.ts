import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';

/** Whether a statement cites a passage of a source whose text is stored. Whether it still stands there is not looked up. */
export function citesStoredText(map: ArgumentMap, statement: Id): boolean {
  return (map.statements.get(statement)?.citations ?? []).some(
    ({ source, passage }) => passage !== undefined && map.sources.get(source)?.text !== undefined,
  );
}
