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

/** What became of a step in a debate: carried on, granted to the other side, left without a word, or given up. */
export const MARK_WORDS = ['extended', 'conceded', 'dropped', 'kicked'] as const;
export type MarkWord = (typeof MARK_WORDS)[number];

/** Whose doing a mark tells of: the side's that takes the step, or the other side's. */
export const MARKERS = ['own', 'other'] as const;
export type Marker = (typeof MARKERS)[number];
