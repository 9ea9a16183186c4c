import type { TestModule } from 'vitest/node';
import { NO_REASON, tellOutcome } from './test-outcome.mjs';

/** A reporter for Vitest: writes a `TestOutcome` to the file that `npm test` names. Vitest's own JSON has no reasons. */
export default class VitestOutcome {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const of = (state: string) => tests.filter((test) => test.result().state === state);
    // A file that does not load and a hook that throws fail without a test of their own.
    const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const errors = groups.reduce((total, group) => total + group.errors().length, unhandledErrors.length);
    const skipped = [...of('skipped'), ...of('pending')].map((test) => {
      const result = test.result();
      const reason = result.state === 'skipped' ? (result.note ?? NO_REASON) : 'it did not come to its end';
      return { name: `${test.module.relativeModuleId} › ${test.fullName.replaceAll(' > ', ' › ')}`, reason };
    });
    tellOutcome({ passed: of('passed').length, failed: of('failed').length + errors, skipped });
  }
}
