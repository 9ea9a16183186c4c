import type { ArgumentMap } from '../../model/argument-map';
import { quote } from '../../model/quote';
import { relationsFrom, relationsOnto } from '../../model/structure';
import type { Finding } from '../finding';

/**
 * Statements that neither support nor attack anything. Questions and theses need not. In a map with neither, the
 * statements that others bear on are its conclusions, and need not either.
 */
export function* bearsOnNothing(map: ArgumentMap): Iterable<Finding> {
  let hasTop = false;
  for (const { kind } of map.statements.values()) hasTop ||= kind === 'question' || kind === 'thesis';
  for (const { id, kind, text } of map.statements.values()) {
    if (kind === 'question' || kind === 'thesis' || relationsFrom(map, id).length > 0) continue;
    if (!hasTop && relationsOnto(map, id).length > 0) continue;
    yield {
      check: 'bears-on-nothing',
      place: id,
      severity: 'note',
      message: `${quote(text)} supports and attacks nothing yet.`,
    };
  }
}
