import type { RelationKind, StatementKind } from '../model/kinds';

/** What a statement can be picked out by, besides its words. */
export type Filter =
  | { readonly by: 'kind'; readonly value: StatementKind }
  | { readonly by: 'tag'; readonly value: string }
  | { readonly by: 'citations'; readonly value: 'cited' | 'uncited' }
  | { readonly by: 'bearing'; readonly value: RelationKind }
  | { readonly by: 'answers'; readonly value: 'unanswered' };

/** What is looked for: statements with all the words, and of each sort of filter, with one that is given. */
export interface Query {
  /** As it is typed: words, and phrases in double quotes. */
  readonly text: string;
  readonly filters: readonly Filter[];
}

export const emptyQuery: Query = { text: '', filters: [] };

/** Whether two filters are the same one. */
export function sameFilter(a: Filter, b: Filter): boolean {
  return a.by === b.by && a.value === b.value;
}
