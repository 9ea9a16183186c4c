/**
 * What a test runner found.
 *
 * @typedef {object} TestOutcome
 * @property {number} passed
 * @property {number} failed tests, and errors outside of any test
 * @property {readonly SkippedTest[]} skipped
 *
 * @typedef {object} SkippedTest
 * @property {string} name
 * @property {string} reason
 */

/** Tells a runner's reporter of ours to which file it writes its outcome, as JSON. */
export const OUTCOME_VARIABLE = 'CRUX_TEST_OUTCOME';

/** The reason of a test that was skipped without one. */
export const NO_REASON = 'no reason was given';

/**
 * @param {readonly TestOutcome[]} outcomes
 * @returns {string} their sum in one line
 */
export function closingLine(outcomes) {
  const sum = (/** @type {(outcome: TestOutcome) => number} */ count) =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const skipped = sum((outcome) => outcome.skipped.length);
  return `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed, ${skipped} skipped`;
}

/**
 * @param {readonly SkippedTest[]} skipped
 * @returns {string[]} lines that name the tests, those with one reason together
 */
export function skippedLines(skipped) {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return reasons.flatMap((reason) => [
    `Skipped: ${reason}`,
    ...skipped.filter((test) => test.reason === reason).map(({ name }) => `  ${name}`),
  ]);
}
