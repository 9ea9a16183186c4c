import type { Relation } from '../model/argument-map';
import type { Id } from '../model/id';
import { wellFoundedRelations } from '../model/well-founded';
import type { Repair } from './repair';
import type { Read } from './repair-ids';
import { writeJson } from './write-json';

/**
 * Keeps of each relation the premises that are statements, once each and none its own target; and of the relations those that
 * have a premise left and bear, in the end, on a statement.
 */
export function repairRelations(
  relations: readonly Read<Relation>[],
  statements: { has(id: Id): boolean },
  repairs: Repair[],
): Map<Id, Relation> {
  const standing = new Map<Id, Relation>();
  const indexes = new Map<Id, number>();
  for (const { record, index } of relations) {
    const repaired = repairPremises(record, index, statements, repairs);
    indexes.set(record.id, index);
    if (repaired.premises.length > 0) standing.set(record.id, repaired);
    else
      repairs.push({
        location: `relations[${index}].premises`,
        message: `No premise is left. ${leftOut(record)}`,
      });
  }

  const grounded = wellFoundedRelations(statements, standing);
  for (const [id, relation] of [...standing]) {
    if (grounded.has(id)) continue;
    standing.delete(id);
    const { target } = relation;
    const why = indexes.has(target)
      ? `The relation “${target}” that it bears on was itself left out, or bears on it in a circle.`
      : `There is no statement or relation “${target}”.`;
    repairs.push({
      location: `relations[${indexes.get(id)}].target`,
      message: `${why} ${leftOut(relation)}`,
    });
  }
  return standing;
}

function repairPremises(
  relation: Relation,
  index: number,
  statements: { has(id: Id): boolean },
  repairs: Repair[],
): Relation {
  const [only] = relation.premises;
  // As most are.
  if (relation.premises.length === 1 && only !== relation.target && statements.has(only!)) return relation;
  const premises = new Set<Id>();
  for (const [at, premise] of relation.premises.entries()) {
    let problem: string | undefined;
    if (premises.has(premise)) problem = `“${premise}” is a premise of this relation twice. It now is once.`;
    else if (premise === relation.target) {
      problem = `“${premise}” cannot bear on itself. It is no longer a premise of this relation.`;
    } else if (!statements.has(premise)) {
      problem = `There is no statement “${premise}”. It is no longer a premise of this relation.`;
    }
    if (problem) repairs.push({ location: `relations[${index}].premises[${at}]`, message: problem });
    else premises.add(premise);
  }
  return premises.size === relation.premises.length ? relation : { ...relation, premises: [...premises] };
}

/** Says in full what the map no longer holds. */
function leftOut({ id, kind, premises, target, order: _, ...rest }: Relation): string {
  const from = premises.map((premise) => `“${premise}”`).join(' and ') || 'nothing';
  const more =
    Object.keys(rest).length > 0 ? ` It also held ${writeJson(rest).replace(/\s*\n\s*/g, ' ')}.` : '';
  return `The relation “${id}” (${from} ${kind} “${target}”) was left out.${more}`;
}
