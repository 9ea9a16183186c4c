import type { ArgumentMap, Relation, Statement } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { KIND_NAMES } from '../../model/kinds';
import { quote } from '../../model/quote';
import { sameValue } from '../../model/same-value';
import { SEMANTICS_NAMES, type Weighing } from '../../model/weighing';
import type { Change } from './change';

/**
 * What a change does, in lines that a person reads: first what is new, then what is gone, then what is other than it was.
 *
 * @param before the map that the change was made for
 */
export function describeChange(before: ArgumentMap, change: Change): readonly string[] {
  const { statements, relations, sources, places } = change;
  const words = wordsOf(before, change);
  const moved = [...(places?.added ?? []), ...(places?.updated ?? []), ...(places?.removed ?? [])].length;
  return [
    ...(statements?.added ?? []).map((one) => `New ${kindOf(one)}: ${quote(one.text)}`),
    ...(relations?.added ?? []).map((one) => `New relation: ${sentence(one, words)}`),
    ...(sources?.added ?? []).map(({ title }) => `New source: ${quote(title)}`),
    ...(statements?.removed ?? []).map((one) => `Removed ${kindOf(one)}: ${quote(one.text)}`),
    ...(relations?.removed ?? []).map((one) => `Removed relation: ${sentence(one, words)}`),
    ...(sources?.removed ?? []).map(({ title }) => `Removed source: ${quote(title)}`),
    ...(change.title ? [`Title: ${quote(change.title[0])} is now ${quote(change.title[1])}`] : []),
    ...(change.orientation
      ? [`Laid out ${change.orientation[1] === 'right' ? 'from left to right' : 'from the top down'}`]
      : []),
    ...(change.weighing ? [`Weighed by ${wayOf(change.weighing[1])}`] : []),
    ...(statements?.updated ?? []).flatMap(([from, to]) => statementLines(from, to)),
    ...(relations?.updated ?? []).map(([from, to]) => relationLine(from, to, words)),
    ...(sources?.updated ?? []).map(([, { title }]) => `Changed source: ${quote(title)}`),
    ...(moved > 0 ? [moved === 1 ? '1 box was moved' : `${moved} boxes were moved`] : []),
  ];
}

function wayOf({ semantics, premises }: Weighing): string {
  const rule = { weakest: 'the weakest', product: 'the product', mean: 'the mean' }[premises];
  return `${SEMANTICS_NAMES[semantics]}, linked premises by ${rule}`;
}

function kindOf({ kind }: Statement): string {
  return KIND_NAMES[kind].toLowerCase();
}

function statementLines(from: Statement, to: Statement): readonly string[] {
  const { text: oldText, kind: oldKind, ignored: oldIgnored, ...oldRest } = from;
  const { text, kind, ignored, ...rest } = to;
  return [
    ...(oldText !== text ? [`Changed text: ${quote(oldText)} is now ${quote(text)}`] : []),
    ...(oldKind !== kind
      ? [`Changed kind: ${quote(text)} was ${kindOf(from)} and is now ${kindOf(to)}`]
      : []),
    ...(sameValue(oldRest, rest) ? [] : [`Changed notes, tags or citations: ${quote(text)}`]),
    ...(sameValue(oldIgnored, ignored) ? [] : [`Changed what is ignored: ${quote(text)}`]),
  ];
}

function relationLine(from: Relation, to: Relation, words: (id: Id) => string): string {
  const { order: oldOrder, weight: oldWeight = 1, ignored: _old, ...oldRest } = from;
  const { order, weight = 1, ignored: _new, ...rest } = to;
  const what =
    oldWeight !== weight ? `weight to ${weight}` : oldOrder === order ? 'what is ignored' : 'order';
  return sameValue(oldRest, rest)
    ? `Changed ${what}: ${sentence(to, words)}`
    : `Changed relation: ${sentence(from, words)}; now ${sentence(to, words)}`;
}

function sentence({ premises, kind, target }: Relation, words: (id: Id) => string): string {
  return `${premises.map(words).join(' with ')} ${kind} ${words(target)}`;
}

/** What stands for an id in a sentence: its statement's words, or those of the relation that it undercuts. */
function wordsOf(before: ArgumentMap, change: Change): (id: Id) => string {
  const { statements = {}, relations = {} } = change;
  const statement = new Map(before.statements);
  for (const one of statements.added ?? []) statement.set(one.id, one);
  const relation = new Map(before.relations);
  for (const one of relations.added ?? []) relation.set(one.id, one);
  return (id) => {
    const said = statement.get(id);
    if (said) return quote(said.text);
    const undercut = relation.get(id);
    const [premise = ''] = undercut?.premises ?? [];
    return undercut ? `the relation from ${quote(statement.get(premise)?.text ?? premise)}` : quote(id);
  };
}
