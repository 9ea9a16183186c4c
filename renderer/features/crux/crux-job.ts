import { type Cruxes, cruxesInSteps } from '../../../core/crux/cruxes';
import { type Flips, flipsInSteps } from '../../../core/crux/flips';
import { type Why, whyInSteps } from '../../../core/crux/why';
import {
  type ArgumentMap,
  emptyMap,
  type Relation,
  type Source,
  type Statement,
} from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import type { WrittenWeighing } from '../../../core/model/weighing';
import { reaching } from '../../../core/weigh/reaching';

/** What is asked of a statement. */
export type Question = 'cruxes' | 'flips' | 'why';

/** What is asked of a statement, and what of a map bears on it. All in it can be cloned, and no stored text of a source is. */
export interface CruxJob {
  readonly of: Id;
  readonly questions: readonly Question[];
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  readonly sources: readonly Source[];
  readonly weighing: WrittenWeighing | undefined;
}

/** An answer, as soon as it is known; between them, what part of the job is done, 0 to 1. */
export type CruxAnswer =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'cruxes'; readonly value: Cruxes | undefined }
  | { readonly kind: 'flips'; readonly value: Flips | undefined }
  | { readonly kind: 'why'; readonly value: Why | undefined }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string };

/** What a thread has to know to answer these questions. O(what bears on the statement, and the sources). */
export function cruxJob(map: ArgumentMap, of: Id, questions: readonly Question[]): CruxJob {
  const { statements, relations, sources } = reaching(map, of);
  return {
    of,
    questions,
    statements: [...statements.values()],
    relations: [...relations.values()],
    sources: [...sources.values()].map(({ text: _, ...source }) => source),
    weighing: map.weighing,
  };
}

/** Answers the questions of a job, step by step. */
export function* answersTo({ of, questions, ...rest }: CruxJob): Generator<CruxAnswer> {
  const map: ArgumentMap = {
    ...emptyMap(''),
    statements: byId(rest.statements),
    relations: byId(rest.relations),
    sources: byId(rest.sources),
    ...(rest.weighing && { weighing: rest.weighing }),
  };
  for (const [at, kind] of questions.entries()) {
    const steps = STEPS[kind](map, of);
    let step = steps.next();
    while (!step.done) {
      yield { kind: 'share', share: (at + step.value) / questions.length };
      step = steps.next();
    }
    yield { kind, value: step.value } as CruxAnswer;
  }
  yield { kind: 'done' };
}

const STEPS = { cruxes: cruxesInSteps, flips: flipsInSteps, why: whyInSteps } as const satisfies Readonly<
  Record<Question, (map: ArgumentMap, of: Id) => Generator<number, unknown>>
>;

function byId<R extends { readonly id: Id }>(records: readonly R[]): ReadonlyMap<Id, R> {
  return new Map(records.map((record) => [record.id, record]));
}
