import { BreakClass } from './break-class';

const { letter, digit, hangul, ideograph, space, mark, glue, prefix, postfix, softHyphen, nonStarter } =
  BreakClass;
const { open, close, closeNarrow, quote, quoteInitial, quoteFinal } = BreakClass;
const { exclamation, infix, slash, hyphen, breakAfter } = BreakClass;

/** Sets of classes as bits, so that "is it one of these" is one test. */
const setOf = (...members: BreakClass[]) => members.reduce<number>((set, member) => set | (1 << member), 0);
const isIn = (set: number, member: number) => ((set >> member) & 1) === 1;

const WORD = setOf(letter, digit, hangul);
const CLOSING = setOf(close, closeNarrow, exclamation, slash);
const NEVER_BEFORE =
  CLOSING |
  setOf(space, mark, glue, infix, hyphen, breakAfter, softHyphen, quote, quoteFinal, nonStarter, postfix);
const NEVER_AFTER = setOf(glue, open, quote, quoteInitial, prefix);
const OPENING = setOf(open, quoteInitial);
const NOT_BEFORE_OPENING = WORD | setOf(closeNarrow, quoteFinal, postfix);
/** Only an ideograph lets go of these. */
const CLINGING = setOf(closeNarrow, quoteFinal, infix, postfix);
const BEFORE_OPENING_QUOTE = setOf(space, glue, open, quote, quoteInitial);
const AFTER_CLOSING_QUOTE = CLOSING | setOf(space, glue, infix, quote, quoteFinal);

/**
 * Whether a line may break before the unit at `at`, which is not the first. The rules are those of UAX #14 in our own,
 * shorter classes, with three choices of its section 8 ("tailoring"): kinsoku is strict, Korean breaks at spaces only,
 * and a hyphen or a slash lets go only where two letters or more stand on both sides (“e-mail”, “24/7” and “km/h” stay whole).
 * By hand because `Intl.Segmenter` finds no lines, packages for it cannot be tailored so, and every box of a map is broken before the
 * first paint. It is held against Unicode's own LineBreakTest.
 */
export function breakAllowed(classes: Uint8Array, at: number): boolean {
  const after = classes[at] ?? letter;
  if (classes[at - 1] === letter && after === letter) return false;
  if (classes[at - 1] === space) return breakAllowedAfterSpace(classes, at);
  if (isIn(NEVER_BEFORE, after)) return false;
  const before = baseBefore(classes, at);
  // A mark that stands on no letter counts as one (LB10).
  const last = classes[before] === space ? letter : (classes[before] ?? letter);
  if (isIn(NEVER_AFTER, last)) return false;
  if (isIn(OPENING, after)) return !isIn(NOT_BEFORE_OPENING, last);
  if (last === hyphen || last === slash) return after === ideograph || isBetweenWords(classes, before);
  if (isIn(CLINGING, last)) return after === ideograph;
  if (after === ideograph) return last !== hangul;
  if (last === ideograph) return after !== hangul;
  return !isIn(WORD, last);
}

/** LB18, but for what belongs together in spite of a space (LB13 to LB15b), as in « quoi ? ». */
function breakAllowedAfterSpace(classes: Uint8Array, at: number): boolean {
  const after = classes[at] ?? letter;
  if (after === space || isIn(CLOSING, after)) return false;
  if (after === infix) return classes[at + 1] === digit;
  if (after === quoteFinal) return !isIn(AFTER_CLOSING_QUOTE, classes[at + 1] ?? letter);
  let before = at - 1;
  while (classes[before] === space) before--;
  before = baseBefore(classes, before + 1);
  const last = classes[before];
  if (last === quoteInitial) return before > 0 && !isIn(BEFORE_OPENING_QUOTE, classes[before - 1] ?? letter);
  return last !== open;
}

/** The unit that the marks before `at`, if there are any, stand on (LB9). */
function baseBefore(classes: Uint8Array, at: number): number {
  let base = at - 1;
  while (classes[base] === mark) base--;
  return base;
}

/** Whether a hyphen or a slash has two letters or more on either side. */
function isBetweenWords(classes: Uint8Array, at: number): boolean {
  const isLetter = (unit: number) =>
    classes[unit] === letter || classes[unit] === hangul || classes[unit] === mark;
  return isLetter(at - 2) && isLetter(at - 1) && isLetter(at + 1) && isLetter(at + 2);
}
