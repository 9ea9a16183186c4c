import type { Passage } from './argument-map';

/**
 * Whether a passage's offsets are either both absent, or both there and in order and, where the source's text
 * is stored, within it. Whether the words at that place are the passage's is for its reader to see.
 */
export function passageFits({ start, end }: Passage, sourceText: string | undefined): boolean {
  if (start === undefined && end === undefined) return true;
  if (start === undefined || end === undefined) return false;
  return start <= end && (sourceText === undefined || end <= sourceText.length);
}
