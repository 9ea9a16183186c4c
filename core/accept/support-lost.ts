import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { relationsOnto } from '../model/structure';
import type { Acceptance } from './acceptance';

/**
 * Whether a statement or a step is beaten because the last of what supports it has fallen: no attack on it carries. What
 * a person gave up is not lost so. O(what bears on it).
 */
export function supportLost(map: ArgumentMap, acceptance: Acceptance, id: Id): boolean {
  const { statusOf, carriesOf, settled, arguments: args } = acceptance;
  if (statusOf(id) !== 'beaten' || settled.has(args.numbers.get(id)!)) return false;
  return relationsOnto(map, id).every(
    ({ kind, id: by }) => kind === 'supports' || carriesOf(by) !== 'standing',
  );
}
