import { join } from 'node:path';
import { listenForEnding } from './ending.mjs';
import { obtainChromium } from './obtain-chromium.mjs';
import { root, tools } from './places.mjs';
import { runPlaywright, runVitest } from './run-tests.mjs';
import { runTool } from './run-tool.mjs';
import { testFiles } from './test-files.mjs';
import { closingLine, skippedLines } from './test-outcome.mjs';
import { outcomeOfStep, runSteps } from './test-steps.mjs';

/** @typedef {import('./test-steps.mjs').Step} Step */

const ending = listenForEnding();
ending.forced.addEventListener('abort', () => process.exit(130));

/** @type {Step} */
const types = { name: 'types', run: () => runCheck(tools.tsc, ['-b']) };
/** @type {Step} */
const lint = { name: 'lint', run: () => runCheck(tools.biome, ['check', '--error-on-warnings', '.']) };
/** @type {Step} */
const imports = { name: 'import rules', run: () => runVitest(['tests/imports'], ending.asked) };
/** @type {Step} */
const build = { name: 'build', run: () => runCheck(join(root, 'scripts/build.mjs'), ['--if-stale']) };
/** @type {Step} */
const browser = {
  name: 'browser',
  run: async () => {
    const chromium = await obtainChromium();
    return 'why' in chromium
      ? { ok: false, output: chromium.why }
      : { ok: true, output: '', note: chromium.path };
  },
};

/** What the whole-app tests need. */
const needed = [build, browser];

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
  const files = testFiles(words);
  if (words.length > 0 && files.unit.length + files.app.length === 0) {
    console.log(`No test file has ${words.join(' or ')} in its path.`);
    return 1;
  }
  const all = words.length === 0;
  const withApp = all || files.app.length > 0;
  // Some tests run what was built: the main process, with a page of a real browser for a window, and the command line.
  const withBuild = withApp || files.unit.some((path) => /^tests\/(main|cli\/crux)\//.test(path));
  await run(...(all ? [types, lint, imports] : []), ...(withBuild ? needed : []));
  const ready = results.slice(-needed.length).every(({ ok }) => ok);
  if (all || files.unit.length > 0)
    await run(unitTests(all ? ['--exclude', 'tests/imports/**'] : files.unit));
  if (withApp && ready) await run(appTests(files.app));
  if (withApp && !ready) say('✗ whole-app tests: not run, because what they need failed');
  if (ending.asked.aborted) {
    console.log('Stopped before the end.');
    return 130;
  }
  const outcomes = results.map(outcomeOfStep);
  for (const line of skippedLines(outcomes.flatMap(({ skipped }) => skipped))) console.log(line);
  console.log(closingLine(outcomes));
  return results.every(({ ok }) => ok) ? 0 : 1;
}

/** @param {readonly Step[]} steps which do not need one another */
async function run(...steps) {
  if (!ending.asked.aborted) results.push(...(await runSteps(steps, { say })));
}

/**
 * @param {readonly string[]} args
 * @returns {Step}
 */
function unitTests(args) {
  return { name: 'unit and main-process tests', run: () => runVitest(args, ending.asked) };
}

/**
 * @param {readonly string[]} files all, if empty
 * @returns {Step}
 */
function appTests(files) {
  // Playwright takes its arguments for regular expressions.
  const patterns = files.map((file) => file.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { name: 'whole-app tests', run: () => runPlaywright(patterns, ending.asked) };
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 * @returns {Promise<import('./test-steps.mjs').StepResult>}
 */
async function runCheck(script, args) {
  const { code, output } = await runTool(script, args, { signal: ending.asked });
  return { ok: code === 0, output };
}

/** @param {string} line what is not worth saying once the person has ended it all */
function say(line) {
  if (!ending.asked.aborted) console.log(line);
}
