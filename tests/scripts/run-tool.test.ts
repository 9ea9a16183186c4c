import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { runCommand, runTool } from '../../scripts/run-tool.mjs';
import { temporaryFolder } from '../support/temporary-folder';

/** A tool that starts a worker which hears nothing, for it loops; the worker's number is in the file `worker`. */
const WITH_DEAF_WORKER = `
const { fork } = require('node:child_process');
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
if (process.argv[2] === 'worker') {
  writeFileSync(join(__dirname, 'worker'), String(process.pid));
  for (;;);
}
fork(__filename, ['worker']);
`;

function tool(text: string) {
  const folder = temporaryFolder({ 'tool.cjs': text });
  return { script: join(folder, 'tool.cjs'), worker: join(folder, 'worker') };
}

async function expectEnded(worker: string) {
  const pid = Number(readFileSync(worker, 'utf8'));
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), 5000);
}

describe('running a tool', { timeout: 30_000 }, () => {
  test('keeps its output, its code and what is put into its environment', async () => {
    const { script } = tool(`
      console.log(process.argv[2], process.env.CRUX_X);
      console.error('to the other stream');
      process.exitCode = 3;`);
    const { code, output } = await runTool(script, ['a b'], { env: { CRUX_X: 'x' } });
    expect(code).toBe(3);
    expect(output).toContain('a b x');
    expect(output).toContain('to the other stream');
  });

  test('says so where there is no such program', async () => {
    expect(await runCommand('/none/such', [])).toEqual({
      code: 1,
      output: expect.stringContaining('ENOENT'),
    });
  });

  test('stops what does not end in time, with all that it started', async () => {
    const { script, worker } = tool(WITH_DEAF_WORKER);
    const { code, output } = await runTool(script, [], { seconds: 5 });
    expect(code).toBe(1);
    expect(output).toContain('It did not end within 5 seconds, and was stopped.');
    await expectEnded(worker);
  });

  test('ends when it is asked to, with all that it started', async () => {
    const { script, worker } = tool(WITH_DEAF_WORKER);
    const asked = new AbortController();
    const running = runTool(script, [], { signal: asked.signal });
    await vi.waitFor(() => expect(existsSync(worker)).toBe(true), 20_000);
    asked.abort();
    expect((await running).code).toBe(1);
    await expectEnded(worker);
  });
});
