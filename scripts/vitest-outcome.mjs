import { writeFileSync } from 'node:fs';
import { NO_REASON, OUTCOME_VARIABLE } from './test-outcome.mjs';

/** @import { TestCase, TestModule } from 'vitest/node' */

/** A reporter for Vitest: writes a `TestOutcome` to the file that `npm test` names. */
export default class VitestOutcome {
  /**
   * @param {ReadonlyArray<TestModule>} modules
   * @param {ReadonlyArray<unknown>} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const file = process.env[OUTCOME_VARIABLE];
    if (file !== undefined) writeFileSync(file, JSON.stringify(outcomeOf(modules, unhandledErrors)));
  }
}

/**
 * @param {ReadonlyArray<TestModule>} modules
 * @param {ReadonlyArray<unknown>} unhandledErrors
 * @returns {import('./test-outcome.mjs').TestOutcome}
 */
function outcomeOf(modules, unhandledErrors) {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  // A file that does not load and a hook that throws fail without a test of their own.
  const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  const errors = groups.reduce((total, group) => total + group.errors().length, unhandledErrors.length);
  return {
    passed: tests.filter((test) => test.result().state === 'passed').length,
    failed: tests.filter((test) => test.result().state === 'failed').length + errors,
    skipped: tests.flatMap((test) => {
      const result = test.result();
      if (result.state === 'pending') return [{ name: nameOf(test), reason: 'it did not come to its end' }];
      return result.state === 'skipped' ? [{ name: nameOf(test), reason: result.note ?? NO_REASON }] : [];
    }),
  };
}

/** @param {TestCase} test */
function nameOf(test) {
  return `${test.module.relativeModuleId} › ${test.fullName.replaceAll(' > ', ' › ')}`;
}
