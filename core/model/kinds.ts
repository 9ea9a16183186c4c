/** What a statement is for in its argument. */
export const STATEMENT_KINDS = [
  'question',
  'thesis',
  'explanation',
  'counterpoint',
  'rebuttal',
  'evidence',
  'claim',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** How a relation's premises bear on its target. */
export const RELATION_KINDS = ['supports', 'attacks'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];
