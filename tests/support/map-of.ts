import { type ArgumentMap, emptyMap, type Relation, type Statement } from '../../core/model/argument-map';
import type { StatementKind } from '../../core/model/kinds';

/**
 * A map for a table of tests. Statements are `id: kind` (their text is their id) or `id: rest of the record`;
 * relations read `id: premise, premise + target` where they support, and `id: premise - target` where they attack.
 */
export function mapOf(
  statements: Readonly<Record<string, StatementKind | Omit<Statement, 'id'>>>,
  relations: readonly string[] = [],
): ArgumentMap {
  const made = Object.entries(statements).map(([id, given]): [string, Statement] => [
    id,
    typeof given === 'string' ? { id, kind: given, text: id } : { id, ...given },
  ]);
  return {
    ...emptyMap('A map'),
    statements: new Map(made),
    relations: new Map(relations.map(relationOf).map((relation) => [relation.id, relation])),
    sources: new Map([['book', { id: 'book', title: 'A book' }]]),
  };
}

function relationOf(line: string): Relation {
  const [, id, premises, sign, target] = /^(\S+): (.+) ([+-]) (\S+)$/.exec(line) ?? [];
  if (!id || !premises || !target) throw new Error(`not a relation: ${line}`);
  return { id, kind: sign === '+' ? 'supports' : 'attacks', premises: premises.split(', '), target };
}
