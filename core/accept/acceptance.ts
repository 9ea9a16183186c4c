import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { type Arguments, argumentsOf } from './arguments';
import { settledByMarks } from './settled-by-marks';
import { FALSE, type Model, type Settled, TRUE, wellFounded } from './well-founded';

/** What the argument makes of a statement or a step: the well-founded model's true, false and undefined. */
export const STATUSES = ['standing', 'beaten', 'contested'] as const;
export type Status = (typeof STATUSES)[number];

/** Which of a map's statements and steps stand. */
export interface Acceptance {
  readonly arguments: Arguments;
  readonly model: Model;
  /** What is so because a person said it, by the numbers of the items. */
  readonly settled: Settled;
  /** Of a statement, or of a relation's step; undefined for a question, an empty statement, and what is not in the map. */
  statusOf(id: Id): Status | undefined;
  /** Whether a relation carries: `standing` where its step and all its premises stand, `beaten` where one of them is beaten. */
  carriesOf(relation: Id): Status | undefined;
}

/**
 * What stands, is beaten and is contested in a map: Dung's grounded labelling with joint attacks, undercuts and evidential support
 * (see `wellFounded` for the rules and the papers). The result does not depend on the order of the records. O(n), but for
 * circles of support; worked out once for each map.
 */
export function acceptanceOf(map: ArgumentMap): Acceptance {
  let acceptance = known.get(map);
  if (!acceptance) {
    acceptance = workOut(argumentsOf(map), new Map());
    known.set(map, acceptance);
  }
  return acceptance;
}

const known = new WeakMap<ArgumentMap, Acceptance>();

/** As `acceptanceOf`, once what a person has marked is so (`settledByMarks`). */
export function markedAcceptanceOf(map: ArgumentMap): Acceptance {
  let acceptance = knownMarked.get(map);
  if (!acceptance) {
    const plain = acceptanceOf(map);
    const settled = settledByMarks(map, plain.arguments);
    acceptance = settled.size === 0 ? plain : workOut(plain.arguments, settled);
    knownMarked.set(map, acceptance);
  }
  return acceptance;
}

const knownMarked = new WeakMap<ArgumentMap, Acceptance>();

function workOut(args: Arguments, settled: Settled): Acceptance {
  const model = wellFounded(args, settled);
  return {
    settled,
    arguments: args,
    model,
    statusOf: (id) => {
      const item = args.numbers.get(id);
      return item === undefined ? undefined : named(model.stands[item]!);
    },
    carriesOf: (relation) => {
      const item = args.numbers.get(relation) ?? -1;
      return item < args.statementCount ? undefined : named(model.carries[item - args.statementCount]!);
    },
  };
}

function named(value: number): Status {
  return value === TRUE ? 'standing' : value === FALSE ? 'beaten' : 'contested';
}
