import type { Id } from './id';
import type { Marker, MarkWord, RelationKind, StatementKind } from './kinds';
import type { WrittenWeighing } from './weighing';

export type { Marker, MarkWord } from './kinds';

/** A span of a source's stored text: its words, the words around it, its UTF-16 offsets (`end` exclusive). */
export interface Passage {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

/** A statement's link to a source. */
export interface Citation {
  readonly source: Id;
  readonly locator?: string;
  readonly passage?: Passage;
}

/** Something that a check found and a person chose to leave, with the reason. It stands in the record where it was found. */
export interface Ignored {
  /** The name of the check. */
  readonly check: string;
  /** The other records that the finding was about, in code-unit order; absent for none. */
  readonly others?: readonly Id[];
  readonly reason: string;
}

/**
 * What became of a step in the debate, and whose doing that is: `other` where the other side conceded or dropped it, `own` where the side that
 * takes the step extended, kicked or dropped it.
 */
export interface Mark {
  readonly mark: MarkWord;
  readonly by: Marker;
}

/** One box. */
export interface Statement {
  readonly id: Id;
  readonly kind: StatementKind;
  readonly text: string;
  readonly citations?: readonly Citation[];
  readonly notes?: string;
  readonly tags?: readonly string[];
  /** Strength before the argument is weighed, 0 to 1. */
  readonly baseScore?: number;
  readonly ignored?: readonly Ignored[];
  /** What became of it in the debate, where it is a thesis; what becomes of any other is said of its relation. */
  readonly mark?: Mark;
  /** Its place on the rebuttal sheet where it is a thesis and was put in order by hand, smaller first. */
  readonly sheetOrder?: number;
}

/** Premises that bear on a target. Two or more premises are linked; a target that is a relation is undercut. */
export interface Relation {
  readonly id: Id;
  readonly kind: RelationKind;
  readonly premises: readonly Id[];
  readonly target: Id;
  /** How much it passes on of what its premises carry, 0 to 1; absent counts as 1. */
  readonly weight?: number;
  /** Its place among the relations to the same target, smaller first; absent counts as 0. */
  readonly order?: number;
  readonly ignored?: readonly Ignored[];
  /** What became of it in the debate. */
  readonly mark?: Mark;
  /** Its place on the rebuttal sheet where it was put in order by hand, smaller first. */
  readonly sheetOrder?: number;
}

/** An article, a book, a survey. */
export interface Source {
  readonly id: Id;
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly column?: string;
  readonly date?: string;
  readonly address?: string;
  /** How far it can be trusted, 0 to 1. */
  readonly credibility?: number;
  readonly credibilityReason?: string;
  /** What else a bibliography says of it, as in CSL-JSON. */
  readonly csl?: Readonly<Record<string, unknown>>;
  /** The stored text that passages point into. */
  readonly text?: string;
}

/** Where a statement's box was put by hand: its top left corner, in px of the scene. */
export interface Place {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
}

/** The tables of a map, by name, with their record types. */
export interface Tables {
  readonly statements: Statement;
  readonly relations: Relation;
  readonly sources: Source;
  /** Keyed by the id of the statement that is placed. */
  readonly places: Place;
}
export const TABLE_NAMES = ['statements', 'relations', 'sources', 'places'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** Immutable records by id. Iteration order carries no meaning: use `order` and ids. */
export type Table<R> = ReadonlyMap<Id, R>;

/**
 * An argument map: a graph, not a tree. A value: edits make a new one that shares what did not change.
 * Records may carry keys that this Crux does not know; they are kept.
 */
export interface ArgumentMap {
  readonly title: string;
  readonly statements: Table<Statement>;
  readonly relations: Table<Relation>;
  readonly sources: Table<Source>;
  readonly places: Table<Place>;
  /** How it is weighed, as far as that is not the default. */
  readonly weighing?: WrittenWeighing;
  /** What else stands in the file's `view`. */
  readonly view: Readonly<Record<string, unknown>>;
  /** Keys at the top of the file that this Crux does not know. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** A map with no statements. */
export function emptyMap(title: string): ArgumentMap {
  return {
    title,
    statements: new Map(),
    relations: new Map(),
    sources: new Map(),
    places: new Map(),
    view: {},
    extra: {},
  };
}
