import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { NO_REASON, tellOutcome } from './test-outcome.mjs';

/** A reporter for Playwright: writes a `TestOutcome` to the file that `npm test` names. */
export default class PlaywrightOutcome implements Reporter {
  private tests: TestCase[] = [];
  private errors = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.tests = suite.allTests();
  }

  /** An error outside of any test. */
  onError(): void {
    this.errors++;
  }

  onEnd(): void {
    const of = (outcome: string) => this.tests.filter((test) => test.outcome() === outcome);
    const failed = of('unexpected').length + of('flaky').length + this.errors;
    const skipped = of('skipped').map((test) => ({
      name: test.titlePath().slice(1).join(' › '),
      reason: reasonOf(test),
    }));
    tellOutcome({ passed: of('expected').length, failed, skipped });
  }

  printsToStdio(): boolean {
    return false;
  }
}

function reasonOf({ expectedStatus, annotations }: TestCase): string {
  if (expectedStatus !== 'skipped') return 'it did not come to its turn';
  return annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? NO_REASON;
}
