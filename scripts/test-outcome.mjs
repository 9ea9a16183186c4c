import { writeFileSync } from 'node:fs';

/**
 * What a test runner found.
 *
 * @typedef {object} TestOutcome
 * @property {number} passed
 * @property {number} failed tests, and errors outside of any test
 * @property {readonly {name: string, reason: string}[]} skipped
 */

/** Tells a runner's reporter of ours to which file it writes its outcome, as JSON. */
export const OUTCOME_VARIABLE = 'CRUX_TEST_OUTCOME';

/** The reason of a test that was skipped without one. */
export const NO_REASON = 'no reason was given';

/** For `npm test`; nobody is told where a runner was started by itself. */
export function tellOutcome(/** @type {TestOutcome} */ outcome) {
  const file = process.env[OUTCOME_VARIABLE];
  if (file !== undefined) writeFileSync(file, JSON.stringify(outcome));
}

export function countsOf(/** @type {TestOutcome} */ { passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
}

/** @returns the end of `npm test`: the skipped tests by their reasons, and the sum in one line */
export function closingLines(/** @type {readonly TestOutcome[]} */ outcomes) {
  const skipped = outcomes.flatMap((outcome) => outcome.skipped);
  const sum = (/** @type {'passed' | 'failed'} */ count) =>
    outcomes.reduce((total, outcome) => total + outcome[count], 0);
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return [
    ...reasons.flatMap((reason) => [
      `Skipped: ${reason}`,
      ...skipped.filter((test) => test.reason === reason).map(({ name }) => `  ${name}`),
    ]),
    countsOf({ passed: sum('passed'), failed: sum('failed'), skipped }),
  ];
}
