import type { ArgumentMap } from '../../../core/model/argument-map';

/** How true: false, undefined, true. */
type Value = 0 | 1 | 2;
export type Interpretation = ReadonlyMap<string, Value>;
const VALUES = [0, 1, 2] as const;

/**
 * All partial stable models of a map (T. Przymusinski, “The well-founded semantics coincides with the three-valued stable
 * semantics”, 1990), by trying every interpretation: one is such a model if it is the least model of the rules with the
 * attacks read off the interpretation itself.
 */
export function partialStableModels(map: ArgumentMap): Interpretation[] {
  const ids = [
    ...[...map.statements.values()]
      .filter(({ kind, text }) => kind !== 'question' && text.trim() !== '')
      .map(({ id }) => id),
    ...map.relations.keys(),
  ];
  const at = new Map(ids.map((id, index) => [id, index]));
  const body = (relation: { id: string; premises: readonly string[] }) =>
    [relation.id, ...relation.premises].map((id) => at.get(id) ?? -1);
  const bearing = (id: string, kind: string) =>
    [...map.relations.values()].filter((each) => each.target === id && each.kind === kind).map(body);
  const attacks = ids.map((id) => bearing(id, 'attacks'));
  const supports = ids.map((id) => bearing(id, 'supports'));
  const all = (values: readonly Value[], body: readonly number[]): Value => {
    let least: Value = 2;
    for (const item of body) least = Math.min(least, item < 0 ? 0 : values[item]!) as Value;
    return least;
  };
  const any = (values: readonly Value[], bodies: readonly (readonly number[])[]): Value => {
    let most: Value = 0;
    for (const each of bodies) most = Math.max(most, all(values, each)) as Value;
    return most;
  };
  /** What the rules say of an item, with the attacks read off one interpretation and the supports off another. */
  const ruled = (item: number, hits: readonly Value[], values: readonly Value[]): Value => {
    const unhit = (2 - any(hits, attacks[item]!)) as Value;
    return supports[item]!.length === 0 ? unhit : (Math.min(unhit, any(values, supports[item]!)) as Value);
  };
  const isLeast = (guess: readonly Value[]): boolean => {
    let least: Value[] = ids.map(() => 0);
    for (;;) {
      const next = ids.map((_, item) => ruled(item, guess, least));
      if (next.every((value, item) => value === least[item])) break;
      least = next;
    }
    return least.every((value, item) => value === guess[item]);
  };
  /** The items whose rules are about none after a given one. What is stable obeys its own rules, so that most guesses end early. */
  const decidedAt: number[][] = ids.map(() => []);
  for (let item = 0; item < ids.length; item++)
    decidedAt[Math.max(item, ...attacks[item]!.flat(), ...supports[item]!.flat())]!.push(item);
  const models: Interpretation[] = [];
  const guess: Value[] = ids.map(() => 0);
  const guessFrom = (item: number): void => {
    if (item === ids.length) {
      if (isLeast(guess)) models.push(new Map(ids.map((id, each) => [id, guess[each]!])));
      return;
    }
    for (const value of VALUES) {
      guess[item] = value;
      if (decidedAt[item]!.every((each) => ruled(each, guess, guess) === guess[each])) guessFrom(item + 1);
    }
  };
  guessFrom(0);
  return models;
}

/** The one of them that decides least: what it decides, every other decides so too. Undefined where there is none. */
export function leastDecided(models: readonly Interpretation[]): Interpretation | undefined {
  return models.find((least) =>
    models.every((other) => [...least].every(([id, value]) => value === 1 || other.get(id) === value)),
  );
}
