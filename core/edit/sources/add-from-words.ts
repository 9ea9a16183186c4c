import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import type { StatementKind } from '../../model/kinds';
import { KINDS } from '../../model/statement-kinds';
import { citationAt } from '../../passage/citation-at';
import type { Change } from '../change/change';
import { addPremise } from '../statements/add-premise';
import { addStatement } from '../statements/add-statement';
import type { WordsOfSource } from './cite-words';

/** The statement to make of words, the ids that it and its relation get, and what it bears on, if on anything. */
export interface FromWords extends WordsOfSource {
  readonly kind: StatementKind;
  readonly ids: { readonly statement: Id; readonly relation: Id };
  /** It is supported or attacked as the kind usually does. */
  readonly target?: Id;
}

/**
 * Adds a statement that says what words of a source say, on one line, and cites them.
 *
 * @returns Undefined if there are no words.
 * @throws Error if the target is not in the map or an id is in use.
 */
export function addFromWords(
  map: ArgumentMap,
  { kind, ids, target, ...words }: FromWords,
): Change | undefined {
  const citation = citationAt(map, words.source, words.span);
  if (!citation?.passage) return undefined;
  const text = citation.passage.exact.replace(/\s+/gu, ' ');
  const relation = KINDS[kind].bearing;
  const change =
    target === undefined
      ? addStatement(map, { id: ids.statement, kind, text })
      : addPremise(map, { target, relation, kind, text, ids });
  const added = change.statements?.added?.map((statement) => ({ ...statement, citations: [citation] }));
  return { ...change, statements: { ...change.statements, added: added ?? [] } };
}
