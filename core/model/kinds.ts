import { KINDS, ofEachKind, STATEMENT_KINDS, type StatementKind } from './statement-kinds';

export { STATEMENT_KINDS, type StatementKind } from './statement-kinds';

/** The kinds of statement as a person reads them, on the screen and in pictures. */
export const KIND_NAMES: Readonly<Record<StatementKind, string>> = ofEachKind(({ name }) => name);

/** The kind with this name, in capitals or not; undefined if there is none. */
export function kindNamed(name: string): StatementKind | undefined {
  const wanted = name.toLowerCase();
  return STATEMENT_KINDS.find((kind) => KINDS[kind].name.toLowerCase() === wanted);
}

/** How a relation's premises bear on their target. */
export const RELATION_KINDS = ['supports', 'attacks'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** What became of a step in a debate: carried on, granted to the other side, left without a word, or given up. */
export const MARK_WORDS = ['extended', 'conceded', 'dropped', 'kicked'] as const;
export type MarkWord = (typeof MARK_WORDS)[number];

/** Whose doing a mark tells of: the side's that takes the step, or the other side's. */
export const MARKERS = ['own', 'other'] as const;
export type Marker = (typeof MARKERS)[number];
