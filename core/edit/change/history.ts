import type { Id } from '../../model/id';
import { type Change, isEmptyChange } from './change';
import { composeChanges } from './compose-changes';

/** One edit that can be undone. */
export interface Step {
  /** The edit's name, for "Undo …" and "Redo …". */
  readonly title: string;
  readonly change: Change;
  /** Ids of what was selected before the edit, and after it. */
  readonly before: readonly Id[];
  readonly after: readonly Id[];
}

/** The edits of a document: those that were done, oldest first, and those that were undone, the next to redo last. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

/** The history of a document that was just opened. */
export const emptyHistory: History = { done: [], undone: [] };

/** The history after an edit, which can then no longer redo what was undone. A step that changes nothing is left out. */
export function record(history: History, step: Step): History {
  if (isEmptyChange(step.change)) return history;
  return { done: [...history.done, step], undone: [] };
}

/** The history after an edit that goes on with the last step: the two are one, with the selection as it was before the first. */
export function amend({ done }: History, { title, change, after }: Step): History {
  const last = done.at(-1)!;
  const both = { title, change: composeChanges(last.change, change), before: last.before, after };
  return record({ done: done.slice(0, -1), undone: [] }, both);
}

/**
 * Takes the last edit back.
 *
 * @returns The history without it and the step, whose change is to be applied inverted; undefined if there is nothing to undo.
 */
export function undo(history: History): { history: History; step: Step } | undefined {
  const step = history.done.at(-1);
  if (!step) return undefined;
  return { step, history: { done: history.done.slice(0, -1), undone: [...history.undone, step] } };
}

/**
 * Does the edit again that was undone last.
 *
 * @returns The history with it and the step, whose change is to be applied; undefined if there is nothing to redo.
 */
export function redo(history: History): { history: History; step: Step } | undefined {
  const step = history.undone.at(-1);
  if (!step) return undefined;
  return { step, history: { done: [...history.done, step], undone: history.undone.slice(0, -1) } };
}
