import type { ArgumentMap } from '../../../../core/model/argument-map';
import type { Id } from '../../../../core/model/id';
import { outlineOf } from '../../../../core/model/outline';

/** One point of a presentation. */
export interface Step {
  readonly statement: Id;
  /** The relation by which it bears on what it stands under. */
  readonly relation?: Id;
  /** The statements from the beginning of its part of the argument down to what it stands under. */
  readonly path: readonly Id[];
}

const nothing: ReadonlySet<Id> = new Set();

/** The statements of a map one at a time, each once, in the order of the outline. */
export function stepsOf(map: ArgumentMap): readonly Step[] {
  const steps: Step[] = [];
  const above: (Id | undefined)[] = [];
  for (const { statement, relation, level, repeats } of outlineOf(map, nothing)) {
    above.length = level - 1;
    above.push(statement);
    if (statement === undefined || repeats) continue;
    const path = above.slice(0, -1).filter((id) => id !== undefined);
    steps.push({ statement, path, ...(relation !== undefined && { relation }) });
  }
  return steps;
}
