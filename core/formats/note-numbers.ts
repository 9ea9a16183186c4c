import type { RichText } from './rich-text';

/** The notes of a paper by their numbers, from 1. */
export interface NoteNumbers {
  readonly notes: readonly RichText[];
  numberOf(note: RichText): number;
}

/**
 * Numbers notes in the order in which they are first asked for. The same object is the same note; one with equal words may be another,
 * for a style shortens a note by what stands before it (see shared-notes.ts).
 */
export function noteNumbers(): NoteNumbers {
  const notes: RichText[] = [];
  const numbers = new Map<RichText, number>();
  return {
    notes,
    numberOf: (note) => {
      const number = numbers.get(note) ?? notes.push(note);
      numbers.set(note, number);
      return number;
    },
  };
}
