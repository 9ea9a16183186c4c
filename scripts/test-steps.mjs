import pLimit from 'p-limit';
import { countsOf } from './test-outcome.mjs';

/**
 * One step of `npm test`, named for the person.
 *
 * @typedef {{name: string, run: () => Promise<StepResult>}} Step
 *
 * @typedef {object} StepResult
 * @property {boolean} ok
 * @property {string} output shown whole if the step failed
 * @property {string} [note] shown in the step's line
 * @property {import('./test-outcome.mjs').TestOutcome} [outcome] of a step that runs tests
 */

/**
 * Runs steps that do not need one another, so many side by side, and says how each went, as it ends.
 *
 * @type {(steps: readonly Step[], options?: {width?: number, say?: (line: string) => void}) => Promise<StepResult[]>}
 * @returns in the order of the steps
 */
export function runSteps(steps, { width = 2, say = console.log } = {}) {
  return pLimit(width).map(steps, async ({ name, run }) => {
    const begin = performance.now();
    const result = await run();
    const { ok, output, note, outcome } = result;
    const about = [note, outcome && countsOf(outcome)].filter(Boolean).join('; ');
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    say(`${ok ? '✓' : '✗'} ${name}${about && `: ${about}`} (${seconds} s)`);
    if (!ok) say(output.trimEnd());
    return result;
  });
}

/**
 * @param {StepResult} result
 * @returns {import('./test-outcome.mjs').TestOutcome} what it adds to the closing line; a step that failed without
 *   any failed test (it does not compile; the runner crashed) counts as one that failed
 */
export function outcomeOfStep({ ok, outcome = { passed: 0, failed: 0, skipped: [] } }) {
  return ok || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
}
