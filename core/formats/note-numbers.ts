import { plainText, type RichText } from './rich-text';

/** The notes of a paper by their numbers, from 1. One with the same words is the same note. */
export interface NoteNumbers {
  readonly notes: readonly RichText[];
  numberOf(note: RichText): number;
}

/** Numbers notes in the order in which they are first asked for. */
export function noteNumbers(): NoteNumbers {
  const notes: RichText[] = [];
  const numbers = new Map<string, number>();
  return {
    notes,
    numberOf: (note) => {
      const words = plainText(note);
      const number = numbers.get(words) ?? notes.push(note);
      numbers.set(words, number);
      return number;
    },
  };
}
