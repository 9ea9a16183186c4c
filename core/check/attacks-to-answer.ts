import { markedAcceptanceOf } from '../accept/acceptance';
import { askedOf } from '../accept/asked-of';
import type { Side } from '../accept/side';
import { type Verdict, verdictsOf } from '../accept/verdicts';
import type { ArgumentMap, Relation } from '../model/argument-map';

/** The attacks that a side has to answer, with what became of each: those of the other side, and those of nobody. */
export function* attacksToAnswer(
  map: ArgumentMap,
  side: Side,
): Iterable<Verdict & { readonly attack: Relation }> {
  const asked = askedOf(map, side);
  for (const [id, verdict] of verdictsOf(markedAcceptanceOf(map))) {
    const attack = map.relations.get(id)!;
    if (attack.kind === 'attacks' && asked.answers(id)) yield { ...verdict, attack };
  }
}
