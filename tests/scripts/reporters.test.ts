import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { root, tools } from '../../scripts/places.mjs';
import { runTool } from '../../scripts/run-tool.mjs';
import { temporaryFolder } from '../support/temporary-folder';

const installed = (path: string) => JSON.stringify(pathToFileURL(join(root, 'node_modules', path)).href);

/** Runs a real runner on these files, with our reporter. */
async function outcomeOf(script: string, args: readonly string[]) {
  const file = join(temporaryFolder(), 'outcome.json');
  const { code, output } = await runTool(script, args, { env: { CRUX_TEST_OUTCOME: file, CI: '' } });
  return { code, output, outcome: JSON.parse(readFileSync(file, 'utf8')) };
}

describe('what the runners tell npm test', { timeout: 60_000 }, () => {
  test('Vitest', async () => {
    const folder = temporaryFolder({
      'a.test.mjs': `
        import { describe, test } from ${installed('vitest/dist/index.js')};
        test('passes', () => {});
        test('fails', () => { throw new Error('on purpose'); });
        test('has a reason', ({ skip }) => skip('there is no display'));
        describe('a group', () => { test.skip('has none', () => {}); });`,
      'b.test.mjs': `throw new Error('does not load');`,
    });
    const reporter = join(root, 'scripts/vitest-outcome.ts');
    const { code, outcome } = await outcomeOf(tools.vitest, [
      'run',
      '--root',
      folder,
      '--reporter',
      reporter,
    ]);
    expect(code).toBe(1);
    expect(outcome).toEqual({
      passed: 1,
      failed: 2,
      skipped: [
        { name: 'a.test.mjs › has a reason', reason: 'there is no display' },
        { name: 'a.test.mjs › a group › has none', reason: 'no reason was given' },
      ],
    });
  });

  test('Playwright', async () => {
    const folder = temporaryFolder({
      'playwright.config.mjs': `export default {
        testDir: '.', outputDir: './results',
        projects: [{ name: 'browser' }, { name: 'electron' }],
      };`,
      'a.spec.mjs': `
        import { test } from ${installed('@playwright/test/index.mjs')};
        test('passes', () => {});
        test('fails', ({}, info) => { if (info.project.name === 'browser') throw new Error('on purpose'); });
        test('is not here', ({}, info) => { info.skip(info.project.name === 'electron', 'you are root'); });`,
    });
    const reporter = join(root, 'scripts/playwright-outcome.ts');
    const config = join(folder, 'playwright.config.mjs');
    const { code, outcome } = await outcomeOf(tools.playwright, [
      'test',
      '--config',
      config,
      '--reporter',
      reporter,
    ]);
    expect(code).toBe(1);
    expect(outcome).toEqual({
      passed: 4,
      failed: 1,
      skipped: [{ name: 'electron › a.spec.mjs › is not here', reason: 'you are root' }],
    });
  });
});
