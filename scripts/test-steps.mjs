/**
 * One step of `npm test`.
 *
 * @typedef {object} Step
 * @property {string} name for the person
 * @property {() => Promise<StepResult>} run
 *
 * @typedef {object} StepResult
 * @property {boolean} ok
 * @property {string} output shown whole if the step failed
 * @property {string} [note] shown in the step's line
 * @property {import('./test-outcome.mjs').TestOutcome} [outcome] of a step that runs tests
 */

/**
 * Runs steps that do not need one another, a few side by side, and says how each went, in their order.
 *
 * @param {readonly Step[]} steps
 * @param {object} [options]
 * @param {number} [options.width] how many run at a time
 * @param {(line: string) => void} [options.say]
 * @returns {Promise<StepResult[]>} in the order of the steps
 */
export async function runSteps(steps, { width = 2, say = console.log } = {}) {
  /** @type {Promise<StepResult>[]} */
  const results = [];
  const free = Array.from({ length: width }, () => Promise.resolve());
  for (const step of steps) {
    const slot = await Promise.race(free.map((ready, index) => ready.then(() => index)));
    const result = timed(step, say, results.at(-1));
    results.push(result.said);
    free[slot] = result.done;
  }
  return Promise.all(results);
}

/**
 * @param {Step} step
 * @param {(line: string) => void} say
 * @param {Promise<unknown> | undefined} previous what is to be said before this
 * @returns {{done: Promise<void>, said: Promise<StepResult>}}
 */
function timed(step, say, previous) {
  const begin = performance.now();
  const run = step.run().then((result) => ({ result, seconds: (performance.now() - begin) / 1000 }));
  const said = Promise.all([run, previous]).then(([{ result, seconds }]) => {
    for (const line of linesOf(step.name, result, seconds)) say(line);
    return result;
  });
  return { done: run.then(() => {}), said };
}

/**
 * @param {string} name
 * @param {StepResult} result
 * @param {number} seconds
 */
function linesOf(name, { ok, output, note, outcome }, seconds) {
  const counts =
    outcome && `${outcome.passed} passed, ${outcome.failed} failed, ${outcome.skipped.length} skipped`;
  const about = [note, counts].filter((part) => part !== undefined).join('; ');
  const line = `${ok ? '✓' : '✗'} ${name}${about && `: ${about}`} (${seconds.toFixed(1)} s)`;
  return ok ? [line] : [line, output.trimEnd()];
}

/**
 * @param {StepResult} result
 * @returns {import('./test-outcome.mjs').TestOutcome} what it adds to the closing line; a step that failed without
 *   any failed test (it does not compile; the runner crashed) counts as one that failed
 */
export function outcomeOfStep({ ok, outcome = { passed: 0, failed: 0, skipped: [] } }) {
  return ok || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
}
