import { join } from 'node:path';
import { listenForEnding } from './ending.mjs';
import { obtainChromium } from './obtain-chromium.mjs';
import { root, tools } from './places.mjs';
import { runTests } from './run-tests.mjs';
import { runTool } from './run-tool.mjs';
import { testFiles } from './test-files.mjs';
import { closingLines } from './test-outcome.mjs';
import { outcomeOfStep, runSteps } from './test-steps.mjs';

/** @typedef {import('./test-steps.mjs').Step} Step */

const { asked, forced } = listenForEnding();
forced.addEventListener('abort', () => process.exit(130));

/** @type {import('./test-steps.mjs').StepResult[]} */
const results = [];

process.exit(await test(process.argv.slice(2)));

/**
 * `npm test [-- WORD…]`: all the checks and tests, or those test files alone whose paths contain one of the words.
 *
 * @param {readonly string[]} words
 * @returns {Promise<number>} the exit code
 */
async function test(words) {
  const { unit, app } = testFiles(words);
  if (words.length > 0 && unit.length + app.length === 0) {
    console.log(`No test file has ${words.join(' or ')} in its path.`);
    return 1;
  }
  const all = words.length === 0;
  const withApp = all || app.length > 0;
  // Some tests run what was built: the main process, with a page of a real browser for a window, and the command line.
  const withBuild = withApp || unit.some((path) => /^tests\/(main|cli\/crux)\//.test(path));
  const checks = [
    check('types', tools.tsc, '-b'),
    check('lint', tools.biome, 'check', '--error-on-warnings', '.'),
  ];
  if (all) checks.push(tests('import rules', 'vitest', ['tests/imports']));
  const needed = [
    check('build', join(root, 'scripts/build.mjs'), '--if-stale'),
    { name: 'browser', run: findBrowser },
  ];
  await run(...(all ? checks : []), ...(withBuild ? needed : []));
  const ready = results.slice(-needed.length).every(({ ok }) => ok);
  if (all || unit.length > 0)
    await run(tests('unit and main-process tests', 'vitest', all ? ['--exclude', 'tests/imports/**'] : unit));
  // Playwright takes its arguments for regular expressions.
  const patterns = app.map((file) => file.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (withApp && ready) await run(tests('whole-app tests', 'playwright', patterns));
  if (withApp && !ready) say('✗ whole-app tests: not run, because what they need failed');
  if (asked.aborted) {
    console.log('Stopped before the end.');
    return 130;
  }
  console.log(closingLines(results.map(outcomeOfStep)).join('\n'));
  return results.every(({ ok }) => ok) ? 0 : 1;
}

async function run(/** @type {readonly Step[]} */ ...steps) {
  if (!asked.aborted) results.push(...(await runSteps(steps, { say })));
}

/** @returns {Step} one that runs tests */
function tests(
  /** @type {string} */ name,
  /** @type {'vitest' | 'playwright'} */ runner,
  /** @type {string[]} */ args,
) {
  return { name, run: () => runTests(runner, args, asked) };
}

/** @returns {Step} one that is well if a script is */
function check(/** @type {string} */ name, /** @type {string} */ script, /** @type {string[]} */ ...args) {
  return {
    name,
    run: async () => {
      const { code, output } = await runTool(script, args, { signal: asked });
      return { ok: code === 0, output };
    },
  };
}

/** @returns {Promise<import('./test-steps.mjs').StepResult>} */
async function findBrowser() {
  const chromium = await obtainChromium();
  return 'why' in chromium
    ? { ok: false, output: chromium.why }
    : { ok: true, output: '', note: chromium.path };
}

/** What is not worth saying once the person has ended it all. */
function say(/** @type {string} */ line) {
  if (!asked.aborted) console.log(line);
}
