import type { ArgumentMap, Relation } from '../../../core/model/argument-map';
import type { Weighing } from '../../../core/model/weighing';

/** Strengths by id, of statements and relations. */
export type Strengths = ReadonlyMap<string, number>;

const BASES: Readonly<Record<string, number>> = { evidence: 0.7 };
const product = (numbers: readonly number[]) => numbers.reduce((all, one) => all * one, 1);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** The papers' formulas, written down again: base score, attacks, supports. */
const FORMULAS = {
  'quadratic-energy': (w: number, attacks: readonly number[], supports: readonly number[]) => {
    const energy = sum(supports) - sum(attacks);
    const h = (x: number) => Math.max(0, x) ** 2 / (1 + Math.max(0, x) ** 2);
    return w - w * h(-energy) + (1 - w) * h(energy);
  },
  'df-quad': (w: number, attacks: readonly number[], supports: readonly number[]) => {
    const a = 1 - product(attacks.map((one) => 1 - one));
    const s = 1 - product(supports.map((one) => 1 - one));
    return a >= s ? w - w * Math.abs(s - a) : w + (1 - w) * Math.abs(s - a);
  },
  euler: (w: number, attacks: readonly number[], supports: readonly number[]) =>
    1 - (1 - w * w) / (1 + w * Math.exp(sum(supports) - sum(attacks))),
};

const CARRIED = {
  weakest: (numbers: readonly number[]) => Math.min(...numbers),
  product,
  mean: (numbers: readonly number[]) => sum(numbers) / numbers.length,
};

/** What a map asks of strengths: one pass over everything, from strengths of statements to new ones. Shares no code with Crux. */
export class Reference {
  readonly #map: ArgumentMap;
  readonly #weighing: Weighing;
  readonly #onto = new Map<string, Relation[]>();
  readonly bases = new Map<string, number>();

  constructor(map: ArgumentMap, weighing: Weighing) {
    this.#map = map;
    this.#weighing = weighing;
    for (const { id, kind, text, baseScore, citations = [] } of map.statements.values()) {
      if (kind === 'question' || text.trim() === '') continue;
      const credible = citations.flatMap(({ source }) => map.sources.get(source)?.credibility ?? []);
      const cited = kind === 'evidence' && credible.length > 0 ? Math.max(...credible) : undefined;
      this.bases.set(id, baseScore ?? cited ?? BASES[kind] ?? 0.5);
    }
    for (const relation of map.relations.values())
      this.#onto.set(relation.target, [...(this.#onto.get(relation.target) ?? []), relation]);
  }

  /** What a relation carries while statements are so strong. Undercuts make no circles, so this ends. */
  carries({ id, premises, weight = 1 }: Relation, strengths: Strengths): number {
    if (!premises.every((premise) => this.bases.has(premise))) return 0;
    const [attacks, supports] = this.#bearing(id, strengths);
    const a = 1 - product(attacks.map((one) => 1 - one));
    const s = 1 - product(supports.map((one) => 1 - one));
    const carried = CARRIED[this.#weighing.premises](premises.map((premise) => strengths.get(premise)!));
    return weight * (1 - Math.max(0, a - s)) * carried;
  }

  #bearing(id: string, strengths: Strengths): [attacks: number[], supports: number[]] {
    const onto = this.#onto.get(id) ?? [];
    const of = (kind: string) =>
      onto.filter((one) => one.kind === kind).map((one) => this.carries(one, strengths));
    return [of('attacks'), of('supports')];
  }

  /** What each statement would be, were the strengths these. */
  next(strengths: Strengths): Map<string, number> {
    const formula = FORMULAS[this.#weighing.semantics];
    return new Map([...this.bases].map(([id, base]) => [id, formula(base, ...this.#bearing(id, strengths))]));
  }

  /** The strengths of a map without circles: after as many passes as there are statements, nothing moves. */
  acyclic(): Map<string, number> {
    let strengths = new Map(this.bases);
    for (let pass = 0; pass <= this.bases.size; pass++) strengths = this.next(strengths);
    return strengths;
  }

  /**
   * Where the continuous form comes to rest, all statements at once from their base scores: the classical Runge–Kutta method of order 4 with
   * a fixed step. Undefined where it is not at rest in the end.
   */
  continuous({ step = 0.1, until = 150 } = {}): Map<string, number> | undefined {
    const ids = [...this.bases.keys()];
    let state = ids.map((id) => this.bases.get(id)!);
    const slope = (at: readonly number[]) => {
      const next = this.next(new Map(ids.map((id, index) => [id, at[index]!])));
      return ids.map((id, index) => next.get(id)! - at[index]!);
    };
    const along = (slopes: readonly number[], by: number) => state.map((one, at) => one + by * slopes[at]!);
    for (let time = 0; time < until; time += step) {
      const one = slope(state);
      const two = slope(along(one, step / 2));
      const three = slope(along(two, step / 2));
      const four = slope(along(three, step));
      state = state.map(
        (value, at) => value + (step / 6) * (one[at]! + 2 * two[at]! + 2 * three[at]! + four[at]!),
      );
    }
    const rests = slope(state).every((one) => Math.abs(one) < 1e-11);
    return rests ? new Map(ids.map((id, at) => [id, state[at]!])) : undefined;
  }
}
