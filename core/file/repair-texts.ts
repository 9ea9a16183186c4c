import { wellFormed } from '../model/well-formed';
import { locationName, type Path } from './location-name';
import type { Repair } from './repair';

/** The keys whose values are words for a person, or hold such words. Ids are left as they are: nobody reads them. */
const WORDS = new Set([
  ...['title', 'statements', 'relations', 'sources', 'citations', 'passage', 'text', 'notes', 'tags'],
  ...['locator', 'exact', 'prefix', 'suffix', 'author', 'publisher', 'column', 'date', 'address'],
  ...['credibilityReason', 'ignored', 'reason'],
]);
/** Those in a relation, where a person writes no more than why a finding is left. */
const WORDS_OF_RELATIONS = new Set(['ignored', 'reason']);

/** Half of a character, in a pair or not. */
const HALVES = /[\ud800-\udfff]/;

/** Whether any text in a file can have a lone surrogate, told from the JSON that it was read from: in it, or as an escape. */
export function mayHoldHalves(json: string): boolean {
  return json.includes('\\ud') || json.includes('\\uD') || HALVES.test(json);
}

/** Replaces the lone surrogates in the texts of a file. What has none keeps its identity. */
export function repairTexts<T>(value: T, repairs: Repair[]): T {
  return repair(value, [], repairs) as T;
}

function repair(value: unknown, path: Path, repairs: Repair[]): unknown {
  if (typeof value === 'string') {
    const repaired = wellFormed(value);
    if (repaired !== value) {
      const message = 'Half of a character, which cannot be shown, was replaced by “\ufffd”.';
      repairs.push({ location: locationName(path), message });
    }
    return repaired;
  }
  if (Array.isArray(value)) {
    const repaired = value.map((item, index) => repair(item, [...path, index], repairs));
    return repaired.some((item, index) => item !== value[index]) ? repaired : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const words = path[0] === 'relations' ? WORDS_OF_RELATIONS : WORDS;
  let repaired = value;
  for (const [key, item] of Object.entries(value)) {
    if (!words.has(key)) continue;
    const better = repair(item, [...path, key], repairs);
    if (better !== item) repaired = { ...repaired, [key]: better };
  }
  return repaired;
}
