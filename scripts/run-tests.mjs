import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tools } from './places.mjs';
import { runTool } from './run-tool.mjs';
import { OUTCOME_VARIABLE } from './test-outcome.mjs';

/** How long tests may take, where a machine is slow or busy, until they are taken to hang. */
const SECONDS = 2400;

/**
 * Each runner, with its configuration and its reporters: one for the person, should it fail, and ours.
 *
 * @type {Readonly<Record<'vitest' | 'playwright', readonly string[]>>}
 */
const RUNNERS = {
  vitest: [
    ...['run', '--config', 'tests/vitest.config.ts'],
    ...['--reporter=default', '--reporter=./scripts/vitest-outcome.ts'],
  ],
  playwright: [
    ...['test', '--config', 'tests/app/playwright.config.ts'],
    '--reporter=list,./scripts/playwright-outcome.ts',
  ],
};

/**
 * Runs unit tests with Vitest, or whole-app tests with Playwright.
 *
 * @typedef {import('./test-steps.mjs').StepResult} StepResult
 * @type {(runner: keyof typeof RUNNERS, args: readonly string[], signal?: AbortSignal) => Promise<StepResult>}
 */
export async function runTests(runner, args, signal) {
  const folder = mkdtempSync(join(tmpdir(), 'crux-test-'));
  const file = join(folder, 'outcome.json');
  try {
    const options = { env: { [OUTCOME_VARIABLE]: file }, seconds: SECONDS, signal };
    const { code, output } = await runTool(tools[runner], [...RUNNERS[runner], ...args], options);
    /** Undefined where the runner did not get to its end. @type {import('./test-outcome.mjs').TestOutcome | undefined} */
    const outcome = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
    return { ok: code === 0 && outcome?.failed === 0, output, outcome };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
