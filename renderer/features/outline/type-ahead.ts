import type { ArgumentMap } from '../../../core/model/argument-map';
import type { OutlineRow } from '../../../core/model/outline';
import { stateField } from '../../ui/state-field';

/** How long a pause ends the typing, in ms. */
const PAUSE = 2_000;

/**
 * The first letters of a line that is looked for; null while none is. Most letters are commands, so looking begins with a
 * key of its own.
 */
export const typeAheadField = stateField<string | null>({ name: 'type-ahead', initial: null });

/** A handle to call it off by, and no state. */
let timer: ReturnType<typeof setTimeout> | undefined;

/** Begins to look for a line, or goes on with these letters. */
export function seek(letters: string): void {
  clearTimeout(timer);
  timer = setTimeout(endSeeking, PAUSE);
  typeAheadField.set(letters);
}

/** From now on, letters are commands again. */
export function endSeeking(): void {
  clearTimeout(timer);
  typeAheadField.set(null);
}

/**
 * The next line that begins with these letters, from a line on and around; with a single letter, another line than this
 * one, so that the same letter again leads on.
 *
 * @returns its index; undefined if there is none
 */
export function lineBeginningWith(
  letters: string,
  rows: readonly OutlineRow[],
  { statements }: Pick<ArgumentMap, 'statements'>,
  from: number,
): number | undefined {
  const sought = plain(letters);
  if (sought === '') return undefined;
  const repeated = [...sought].every((letter) => letter === sought[0]);
  const start = repeated ? 1 : 0;
  for (let step = start; step < rows.length + start; step++) {
    const index = (from + step) % rows.length;
    const text = plain(statements.get(rows[index]!.statement ?? '')?.text ?? '');
    if (text.startsWith(sought) || (repeated && text.startsWith(sought[0]!))) return index;
  }
  return undefined;
}

/** Case and accents make no difference, nor do the quotation marks that a text begins with. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/^[\p{P}\s]+/u, '')
    .toLowerCase();
}
