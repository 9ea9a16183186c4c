import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tools } from './places.mjs';
import { runTool } from './run-tool.mjs';
import { OUTCOME_VARIABLE } from './test-outcome.mjs';

/** How long tests may take, where a machine is slow or busy, until they are taken to hang. */
const SECONDS = 2400;

/**
 * Runs unit tests with Vitest.
 *
 * @param {readonly string[]} args
 * @param {AbortSignal} [signal]
 * @returns {Promise<import('./test-steps.mjs').StepResult>}
 */
export function runVitest(args, signal) {
  const reporters = ['--reporter=default', '--reporter=./scripts/vitest-outcome.mjs'];
  return runRunner(
    tools.vitest,
    ['run', '--config', 'tests/vitest.config.ts', ...reporters, ...args],
    signal,
  );
}

/**
 * Runs whole-app tests with Playwright.
 *
 * @param {readonly string[]} args
 * @param {AbortSignal} [signal]
 * @returns {Promise<import('./test-steps.mjs').StepResult>}
 */
export function runPlaywright(args, signal) {
  const reporters = '--reporter=list,./scripts/playwright-outcome.mjs';
  const config = ['--config', 'tests/app/playwright.config.ts'];
  return runRunner(tools.playwright, ['test', ...config, reporters, ...args], signal);
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 * @param {AbortSignal} [signal]
 * @returns {Promise<import('./test-steps.mjs').StepResult>}
 */
async function runRunner(script, args, signal) {
  const folder = mkdtempSync(join(tmpdir(), 'crux-test-'));
  const file = join(folder, 'outcome.json');
  try {
    const { code, output } = await runTool(script, args, {
      env: { [OUTCOME_VARIABLE]: file },
      seconds: SECONDS,
      signal,
    });
    const outcome = readOutcome(file);
    return { ok: code === 0 && outcome?.failed === 0, output, outcome };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @returns {import('./test-outcome.mjs').TestOutcome | undefined} undefined where the runner did not get to its end
 */
function readOutcome(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
