import { describe, expect, test } from 'vitest';
import { outcomeOfStep, runSteps } from '../../scripts/test-steps.mjs';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const withoutTimes = (lines: readonly string[]) => lines.map((line) => line.replace(/\d+\.\d s/, 'TIME'));

describe('the steps of npm test', () => {
  test('run side by side, no more than so many, and are told as they end', async () => {
    const said: string[] = [];
    let running = 0;
    let most = 0;
    const step = (name: string, ms: number) => ({
      name,
      run: async () => {
        running++;
        most = Math.max(most, running);
        await wait(ms);
        running--;
        return { ok: true, output: name };
      },
    });
    const steps = [step('slow', 120), step('quick', 5), step('third', 5), step('fourth', 5)];
    const results = await runSteps(steps, { width: 2, say: (line) => void said.push(line) });
    expect(most).toBe(2);
    expect(results.map(({ output }) => output)).toEqual(['slow', 'quick', 'third', 'fourth']);
    expect(withoutTimes(said)).toEqual([
      '✓ quick (TIME)',
      '✓ third (TIME)',
      '✓ fourth (TIME)',
      '✓ slow (TIME)',
    ]);
  });

  test('a failing one shows its output whole, a good one its counts', async () => {
    const said: string[] = [];
    const outcome = { passed: 3, failed: 0, skipped: [{ name: 'a', reason: 'b' }] };
    await runSteps(
      [
        { name: 'types', run: async () => ({ ok: false, output: 'a.ts(1,1): error\nb.ts(2,2): error\n' }) },
        { name: 'tests', run: async () => ({ ok: true, output: 'not shown', outcome }) },
        { name: 'browser', run: async () => ({ ok: true, output: '', note: '/usr/bin/chromium' }) },
      ],
      { say: (line) => void said.push(line) },
    );
    expect(withoutTimes(said)).toEqual([
      '✗ types (TIME)',
      'a.ts(1,1): error\nb.ts(2,2): error',
      '✓ tests: 3 passed, 0 failed, 1 skipped (TIME)',
      '✓ browser: /usr/bin/chromium (TIME)',
    ]);
  });

  test('one that fails without a failed test counts as one that failed', () => {
    const outcome = { passed: 3, failed: 0, skipped: [] };
    expect(outcomeOfStep({ ok: true, output: '' })).toEqual({ passed: 0, failed: 0, skipped: [] });
    expect(outcomeOfStep({ ok: false, output: '' })).toEqual({ passed: 0, failed: 1, skipped: [] });
    expect(outcomeOfStep({ ok: false, output: '', outcome })).toEqual({ ...outcome, failed: 1 });
    expect(outcomeOfStep({ ok: false, output: '', outcome: { ...outcome, failed: 2 } }).failed).toBe(2);
  });
});
