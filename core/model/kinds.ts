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

/** The kinds as a person reads them, on the screen and in pictures. */
export const KIND_NAMES: Readonly<Record<StatementKind, string>> = {
  question: 'Question',
  thesis: 'Thesis',
  explanation: 'Explanation',
  counterpoint: 'Counterpoint',
  rebuttal: 'Rebuttal',
  evidence: 'Evidence',
  claim: 'Claim',
};

/** How a relation's premises bear on their target. */
export const RELATION_KINDS = ['supports', 'attacks'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** What became of a step in a debate: carried on, granted to the other side, or left without a word. */
export const MARKS = ['extended', 'conceded', 'dropped'] as const;
export type Mark = (typeof MARKS)[number];
