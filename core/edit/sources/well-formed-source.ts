import type { Source } from '../../model/argument-map';
import { wellFormed } from '../../model/well-formed';

const WORDS: ReadonlySet<string> = new Set<keyof Source>([
  ...(['title', 'author', 'publisher', 'column', 'date', 'address', 'text'] as const),
  'credibilityReason',
]);

/** A source, or some of its fields, whose words hold no half characters; without the fields that are undefined. */
export function wellFormedSource<S extends Partial<Source>>(source: S): S {
  const entries = Object.entries(source)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, WORDS.has(key) && typeof value === 'string' ? wellFormed(value) : value]);
  return Object.fromEntries(entries);
}
