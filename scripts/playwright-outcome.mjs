import { writeFileSync } from 'node:fs';
import { NO_REASON, OUTCOME_VARIABLE } from './test-outcome.mjs';

/** @import { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter' */

/**
 * A reporter for Playwright: writes a `TestOutcome` to the file that `npm test` names.
 *
 * @implements {Reporter}
 */
export default class PlaywrightOutcome {
  /** @type {TestCase[]} */
  #tests = [];
  #errors = 0;

  /**
   * @param {FullConfig} _config
   * @param {Suite} suite
   */
  onBegin(_config, suite) {
    this.#tests = suite.allTests();
  }

  /** An error outside of any test. */
  onError() {
    this.#errors++;
  }

  onEnd() {
    const file = process.env[OUTCOME_VARIABLE];
    if (file !== undefined) writeFileSync(file, JSON.stringify(outcomeOf(this.#tests, this.#errors)));
  }

  printsToStdio() {
    return false;
  }
}

/**
 * @param {ReadonlyArray<TestCase>} tests
 * @param {number} errors
 * @returns {import('./test-outcome.mjs').TestOutcome}
 */
function outcomeOf(tests, errors) {
  const of = (/** @type {string} */ outcome) => tests.filter((test) => test.outcome() === outcome);
  return {
    passed: of('expected').length,
    failed: of('unexpected').length + of('flaky').length + errors,
    skipped: of('skipped').map((test) => ({ name: nameOf(test), reason: reasonOf(test) })),
  };
}

/** @param {TestCase} test */
function nameOf(test) {
  return test.titlePath().slice(1).join(' › ');
}

/** @param {TestCase} test */
function reasonOf(test) {
  if (test.expectedStatus !== 'skipped') return 'it did not come to its turn';
  return test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? NO_REASON;
}
