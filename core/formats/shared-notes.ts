import { plainText, type RichText } from './rich-text';

/** Gives, for a note with the words of one before, that one: they say the same wherever they stand, so it is one note of the paper. */
export function sharedNotes(): (note: RichText) => RichText {
  const byWords = new Map<string, RichText>();
  return (note) => {
    const words = plainText(note);
    const shared = byWords.get(words) ?? note;
    byWords.set(words, shared);
    return shared;
  };
}
