import { type Acceptance, markedAcceptanceOf } from '../../accept/acceptance';
import { askedOf } from '../../accept/asked-of';
import type { Side } from '../../accept/side';
import { supportLost as isSupportLost } from '../../accept/support-lost';
import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { quote } from '../../model/quote';
import { relationsFrom } from '../../model/structure';
import type { Check, Found } from '../check';
import { graphOf } from '../graph';

export const supportLostCheck: Check = {
  title: 'Support that is lost',
  severity: 'warning',
  fix: 'add-evidence',
  run: supportLost,
};

/**
 * Statements of one's own side that nothing holds up any more, because attacks have beaten the last of what supported them. What only
 * rests on itself is found as circular, and what rests on words that are yet to come is not lost.
 */
function* supportLost(map: ArgumentMap, side: Side = 'for'): Iterable<Found> {
  const acceptance = markedAcceptanceOf(map);
  const asked = askedOf(map, side);
  const fallen = fallenByAttacks(map, acceptance);
  for (const { id, text } of graphOf(map).statements) {
    if (!fallen.has(id) || !asked.says(id) || !isSupportLost(map, acceptance, id)) continue;
    yield {
      place: id,
      message: `Nothing holds up ${quote(text)} any more: what supports it is beaten.`,
    };
  }
}

/** What is beaten because of an attack, at hand or further down. */
function fallenByAttacks(map: ArgumentMap, acceptance: Acceptance): ReadonlySet<Id> {
  const fallen = new Set<Id>();
  for (const { id, kind, target } of map.relations.values())
    if (
      kind === 'attacks' &&
      acceptance.carriesOf(id) === 'standing' &&
      acceptance.statusOf(target) === 'beaten'
    )
      fallen.add(target);
  for (const [item] of acceptance.settled) {
    const id = acceptance.arguments.ids[item]!;
    if (acceptance.statusOf(id) === 'beaten') fallen.add(id);
  }
  // A set that grows while it is walked: what is added is walked as well.
  for (const id of fallen) {
    const step = map.relations.get(id);
    for (const { kind, target } of step ? [step] : relationsFrom(map, id))
      if (kind === 'supports' && acceptance.statusOf(target) === 'beaten') fallen.add(target);
  }
  return fallen;
}
