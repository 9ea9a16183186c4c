import { stateField } from './state-field';

/** One answer that a question offers. */
export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly look?: 'primary' | 'danger';
}

/** A question to the person, shown as a dialog over the window. */
export interface Question<V extends string> {
  readonly title: string;
  readonly message: string;
  /** More of it, line by line: what was repaired, where a file went wrong. */
  readonly details?: readonly string[];
  /** The first stands last in the dialog, where a person looks for the one that goes on. */
  readonly choices: readonly Choice<V>[];
  /** The answer that Escape stands for. */
  readonly cancelled: V;
}

interface Pending {
  readonly question: Question<string>;
  readonly answer: (value: string) => void;
}

/** The questions that wait for an answer, the oldest first. */
export const questionsField = stateField<readonly Pending[]>({ name: 'questions', initial: [] });

/** Asks, and waits for the answer. Questions asked at once are shown one after another. */
export function ask<V extends string>(question: Question<V>): Promise<V> {
  return new Promise((resolve) => {
    const entry: Pending = {
      question,
      answer: (value) => {
        questionsField.set((pending) => pending.filter((other) => other !== entry));
        resolve(value as V);
      },
    };
    questionsField.set((pending) => [...pending, entry]);
  });
}

/** Tells something that needs no choice. */
export async function tell(title: string, message: string, details?: readonly string[]): Promise<void> {
  await ask({
    title,
    message,
    details,
    choices: [{ value: 'ok', label: 'OK', look: 'primary' }],
    cancelled: 'ok',
  });
}
