import type { ArgumentMap, Relation } from '../model/argument-map';
import type { Id } from '../model/id';
import { speaks } from '../model/speaks';
import { relationsOnto } from '../model/structure';

/** Something that answers what is said. */
export interface Answer {
  readonly relation: Relation;
  /** 1 where it attacks what is said or the step from it, 2 where it attacks what supports those, and so on. */
  readonly depth: number;
}

/**
 * All that answers statements and steps: the attacks on them, and on what they rest on, at any depth; the nearest first, and of one
 * depth in reading order. An attack of which a premise is yet to be written answers as well: it is an answer that
 * somebody began. What says nothing itself rests on nothing. O(what they rest on).
 *
 * @param said ids of statements and relations
 */
export function answersTo(map: ArgumentMap, said: readonly Id[]): readonly Answer[] {
  const answers: Answer[] = [];
  const seen = new Set(said);
  let level: readonly Id[] = [...seen];
  for (let depth = 1; level.length > 0; depth++) {
    const next: Id[] = [];
    for (const id of level) {
      const statement = map.statements.get(id);
      const silent = statement && !speaks(statement);
      if (silent && depth > 1) continue;
      for (const relation of relationsOnto(map, id)) {
        if (relation.kind === 'attacks') answers.push({ relation, depth });
        else if (!silent) next.push(...[relation.id, ...relation.premises].filter((each) => !seen.has(each)));
      }
    }
    for (const id of next) seen.add(id);
    level = [...new Set(next)];
  }
  return answers;
}
