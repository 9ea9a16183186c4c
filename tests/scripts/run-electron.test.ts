import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { root } from '../../scripts/places.mjs';
import { runElectron } from '../../scripts/run-electron.mjs';
import { temporaryFolder } from '../support/temporary-folder';

/** An executable in Electron's place that runs this program. */
function electron(program: string) {
  const folder = temporaryFolder({ electron: `#!${process.execPath}\n${program}` });
  chmodSync(join(folder, 'electron'), 0o755);
  return { binary: join(folder, 'electron'), note: join(folder, 'note') };
}

/** Notes its own process number, and that it ended as it was asked to. */
const WAITS = `
const { appendFileSync } = require('node:fs');
const { join } = require('node:path');
const note = (text) => appendFileSync(join(__dirname, 'note'), text);
process.on('SIGTERM', () => { note(' asked'); if (!STUBBORN) process.exit(0); });
process.on('SIGINT', () => note(' interrupted'));
note(String(process.pid));
setInterval(() => {}, 1000);
`;

const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('running Electron', () => {
  beforeEach(({ skip }) => skip(process.platform === 'win32', 'Windows runs no script by its first line'));

  test('gives it the app and the file, and an environment in which it is no mere Node', async () => {
    vi.stubEnv('ELECTRON_RUN_AS_NODE', '1');
    const { binary, note } = electron(`
      const { writeFileSync } = require('node:fs');
      const { join } = require('node:path');
      const { ELECTRON_RUN_AS_NODE, CRUX_DEV_SERVER } = process.env;
      const about = { args: process.argv.slice(2), ELECTRON_RUN_AS_NODE, CRUX_DEV_SERVER, cwd: process.cwd() };
      writeFileSync(join(__dirname, 'note'), JSON.stringify(about));`);
    const options = { file: '/maps/a b.argmap', env: { CRUX_DEV_SERVER: 'http://127.0.0.1:5173' } };
    expect(await runElectron(binary, options)).toEqual({ code: 0 });
    vi.unstubAllEnvs();
    const about = JSON.parse(readFileSync(note, 'utf8'));
    expect(about).toEqual({
      args: [root, '/maps/a b.argmap'],
      CRUX_DEV_SERVER: 'http://127.0.0.1:5173',
      cwd: root.replace(/\/$/, ''),
    });
  });

  test('says in one line why it did not get going, and keeps the rest to itself', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { binary } = electron(`
      console.error('electron: error while loading shared libraries: libgtk-3.so.0: cannot open');
      process.exitCode = 127;`);
    expect(await runElectron(binary)).toEqual({
      why: 'the system library libgtk-3.so.0 is missing, which Electron needs',
    });
    expect(write).not.toHaveBeenCalled();
    write.mockRestore();
  });

  test("shows what Crux says, but not Chromium's log", async () => {
    let shown = '';
    const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      shown += text;
      return true;
    });
    const { binary } = electron(`
      console.error('[4711:0131/120000.123456:ERROR:dbus/bus.cc(408)] Failed to connect to the bus');
      console.error('Crux could not read its settings.');`);
    expect(await runElectron(binary)).toEqual({ code: 0 });
    write.mockRestore();
    expect(shown).toBe('Crux could not read its settings.\n');
  });

  test('says why where there is no executable', async () => {
    expect(await runElectron('/none/electron')).toEqual({
      why: expect.stringMatching(/^Electron could not be started \(.*ENOENT\)$/),
    });
  });

  test('asks it to end, once, and waits for it', async () => {
    const { binary, note } = electron(WAITS.replace('STUBBORN', 'false'));
    const asked = new AbortController();
    const running = runElectron(binary, { signal: asked.signal });
    await vi.waitFor(() => expect(existsSync(note)).toBe(true), 5000);
    asked.abort();
    expect(await running).toEqual({ code: 0 });
    expect(readFileSync(note, 'utf8')).toMatch(/^\d+ asked$/);
  });

  test('ends it at once where it was asked in vain', async () => {
    const { binary, note } = electron(WAITS.replace('STUBBORN', 'true'));
    const asked = new AbortController();
    const forced = new AbortController();
    const running = runElectron(binary, { signal: asked.signal, kill: forced.signal });
    await vi.waitFor(() => expect(existsSync(note)).toBe(true), 5000);
    asked.abort();
    await vi.waitFor(() => expect(readFileSync(note, 'utf8')).toContain('asked'), 5000);
    const pid = Number.parseInt(readFileSync(note, 'utf8'), 10);
    expect(isRunning(pid)).toBe(true);
    forced.abort();
    expect(await running).toEqual({ code: 0 });
    expect(isRunning(pid)).toBe(false);
  });
});
