import {
  type ArgumentMap,
  emptyMap,
  type Relation,
  type Source,
  type Statement,
} from '../model/argument-map';
import type { Id } from '../model/id';
import type { StatementKind } from '../model/kinds';
import type { OutlineEntry } from './outline';

/** An entry of an outline that was read: its kind may be left to guess, and it may cite sources by their number from 0. */
export interface ReadEntry extends Omit<OutlineEntry, 'kind'> {
  readonly kind?: StatementKind;
  readonly citations?: readonly number[];
  readonly notes?: string;
}

/**
 * The map of an outline: what `outlineOf` makes of a map comes back as the same argument, with new ids. Where no kind was said,
 * it is guessed: the first is the thesis, what attacks a counterpoint is a rebuttal, what attacks anything else a counterpoint.
 *
 * @param entries An entry deeper than those before allow stands as deep as they do.
 * @param sources What is cited.
 */
export function mapOfOutline(
  title: string,
  entries: readonly ReadEntry[],
  sources: readonly Omit<Source, 'id'>[] = [],
): ArgumentMap {
  // Ids of one length, so that they sort as the entries stand.
  const digits = String(entries.length).length;
  const idOf = (letter: string, before: number): Id => letter + String(before + 1).padStart(digits, '0');
  const statements = new Map<Id, Statement>();
  const relations = new Map<Id, Relation>();
  const known = new Map<string, Id>();
  /** The entries that the next may stand under, by depth, and the relation by which each stands there. */
  const above: { id: Id; kind: StatementKind; relation?: Id }[] = [];

  /** What is said of a statement where it stands once more is said of it. */
  const citing = (statement: Statement, { citations = [] }: ReadEntry): Statement => {
    const own = new Set(statement.citations?.map(({ source }) => source));
    const more = citations.map((index) => `a${index + 1}`).filter((source) => !own.has(source));
    if (more.length === 0) return statement;
    const cited = [...(statement.citations ?? []), ...more.map((source) => ({ source }))];
    statements.set(statement.id, { ...statement, citations: cited });
    return statements.get(statement.id)!;
  };
  const add = (entry: ReadEntry, under: (typeof above)[number] | undefined): Statement => {
    const kind = entry.kind ?? guess(entry, under?.kind, statements.size);
    const same = entry.again ? known.get(`${kind} ${entry.text}`) : undefined;
    const before = same === undefined ? undefined : statements.get(same)!;
    if (before) return citing(before, entry);
    const id = idOf('s', statements.size);
    const citations = entry.citations?.map((index) => ({ source: `a${index + 1}` })) ?? [];
    const statement = {
      id,
      kind,
      text: entry.text,
      ...(citations.length > 0 && { citations }),
      ...(entry.notes && { notes: entry.notes }),
    };
    statements.set(id, statement);
    if (!known.has(`${kind} ${entry.text}`)) known.set(`${kind} ${entry.text}`, id);
    return statement;
  };
  const relate = (entry: ReadEntry, premise: Id, under: (typeof above)[number]): Id | undefined => {
    const before = above[Math.min(entry.depth, above.length - 1)];
    const joined = entry.linked === 'next' && before?.relation ? relations.get(before.relation) : undefined;
    if (joined) {
      if (joined.target !== premise && !joined.premises.includes(premise)) {
        relations.set(joined.id, { ...joined, premises: [...joined.premises, premise] });
      }
      return joined.id;
    }
    const target = entry.onStep ? under.relation : under.id;
    if (target === undefined || target === premise) return undefined;
    const id = idOf('r', relations.size);
    const kind = entry.bearing === 'attacks' ? 'attacks' : 'supports';
    relations.set(id, { id, kind, premises: [premise], target, order: relations.size });
    return id;
  };

  for (const entry of entries) {
    const depth = Math.min(entry.depth, above.length);
    const under = above[depth - 1];
    const { id, kind } = add(entry, under);
    const relation = under && relate({ ...entry, depth }, id, under);
    above.length = depth;
    above.push({ id, kind, ...(relation !== undefined && { relation }) });
  }
  const records = sources.map((source, index): Source => ({ id: `a${index + 1}`, ...source }));
  return {
    ...emptyMap(title),
    statements,
    relations,
    sources: new Map(records.map((source) => [source.id, source])),
  };
}

function guess({ bearing }: ReadEntry, under: StatementKind | undefined, before: number): StatementKind {
  if (under === undefined) return before === 0 ? 'thesis' : 'claim';
  if (bearing === 'attacks') return under === 'counterpoint' ? 'rebuttal' : 'counterpoint';
  if (bearing === 'answers') return 'thesis';
  return 'claim';
}
