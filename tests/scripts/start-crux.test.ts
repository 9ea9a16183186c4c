import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startCrux } from '../../scripts/start-crux.mjs';
import { temporaryFolder } from '../support/temporary-folder';

type World = Parameters<typeof startCrux>[1];

/** A machine on which all goes well, but for what a test changes; it notes what is done to it. */
function machine(changes: Partial<World> = {}) {
  const said: string[] = [];
  const done: unknown[] = [];
  const asked = new AbortController();
  const forced = new AbortController();
  const world: World = {
    say: (line) => void said.push(line),
    build: async () => 'fresh',
    whyNotDesktop: () => undefined,
    obtainElectron: async () => ({ binary: '/electron' }),
    runElectron: async (binary, options) => {
      done.push(['electron', binary, options?.file]);
      return { code: 0 };
    },
    serve: async (options) => {
      done.push(['serve', options?.file]);
      return { address: 'http://127.0.0.1:2789/', close: async () => void done.push(['close']) };
    },
    openInBrowser: async (address) => {
      done.push(['open', address]);
      // The person reads a while, and then ends it.
      setTimeout(() => asked.abort(), 10);
      return true;
    },
    ending: { asked: asked.signal, forced: forced.signal },
    ...changes,
  };
  return { world, said, done, end: () => asked.abort() };
}

const inBrowser = (file?: string) => [['serve', file], ['open', 'http://127.0.0.1:2789/'], ['close']];

describe('starting Crux', () => {
  test('runs it in Electron, and says nothing', async () => {
    const { world, said, done } = machine();
    expect(await startCrux({ browser: false }, world)).toBe(0);
    expect(done).toEqual([['electron', '/electron', undefined]]);
    expect(said).toEqual([]);
  });

  test('passes the file on, to either edition', async () => {
    const file = join(temporaryFolder({ 'map.argmap': '{}' }), 'map.argmap');
    const desktop = machine();
    await startCrux({ browser: false, file }, desktop.world);
    expect(desktop.done).toEqual([['electron', '/electron', file]]);
    const browser = machine();
    await startCrux({ browser: true, file }, browser.world);
    expect(browser.done).toEqual(inBrowser(file));
  });

  test.each<[string, Partial<World>]>([
    ['there is no display', { whyNotDesktop: () => 'there is no display' }],
    [
      'Electron could not be fetched',
      { obtainElectron: async () => ({ why: 'Electron could not be fetched' }) },
    ],
    ['a library is missing', { runElectron: async () => ({ why: 'a library is missing' }) }],
  ])(
    'where %s says so in one line, and serves the browser edition until it is ended',
    async (why, changes) => {
      const { world, said, done } = machine(changes);
      expect(await startCrux({ browser: false }, world)).toBe(0);
      expect(said).toEqual([
        `Crux runs in the browser this time: ${why}.`,
        'Crux is at http://127.0.0.1:2789/ and opens in your browser. Ctrl-C ends it.',
      ]);
      expect(done).toEqual(inBrowser());
    },
  );

  test('does not try what cannot be: with no display it fetches no Electron', async () => {
    const { world } = machine({
      whyNotDesktop: () => 'there is no display',
      obtainElectron: () => Promise.reject(new Error('was fetched')),
    });
    expect(await startCrux({ browser: false }, world)).toBe(0);
  });

  test('takes the browser edition where it was asked for, without a reason', async () => {
    const { world, said, done } = machine({ obtainElectron: () => Promise.reject(new Error('was fetched')) });
    expect(await startCrux({ browser: true }, world)).toBe(0);
    expect(said).toHaveLength(1);
    expect(done).toEqual(inBrowser());
  });

  test('gives the address where no browser could be opened', async () => {
    const { world, said, end } = machine({
      openInBrowser: async () => {
        setTimeout(end, 10);
        return false;
      },
    });
    await startCrux({ browser: true }, world);
    expect(said).toEqual(['Crux is at http://127.0.0.1:2789/. Ctrl-C ends it.']);
  });

  test('starts nothing where the file cannot be opened', async () => {
    const { world, said, done } = machine();
    const file = join(temporaryFolder(), 'none.argmap');
    expect(await startCrux({ browser: false, file }, world)).toBe(1);
    expect(said).toEqual([`There is no file ${file}.`]);
    expect(done).toEqual([]);
  });

  test('starts nothing where the build failed', async () => {
    const { world, done } = machine({ build: async () => 'failed' });
    expect(await startCrux({ browser: false }, world)).toBe(1);
    expect(done).toEqual([]);
  });

  test("hands on Electron's exit code, and its signals", async () => {
    const signals: unknown[] = [];
    const { world } = machine({
      runElectron: async (_, options) => {
        signals.push(options?.signal, options?.kill);
        return { code: 7 };
      },
    });
    expect(await startCrux({ browser: false }, world)).toBe(7);
    expect(signals).toEqual([world.ending.asked, world.ending.forced]);
  });

  test('ended while it builds or fetches, it starts nothing more, and that is no error', async () => {
    const building = machine({ build: () => new Promise(() => {}) });
    setTimeout(building.end, 10);
    expect(await startCrux({ browser: false }, building.world)).toBe(0);
    expect(building.done).toEqual([]);

    const fetching = machine({
      obtainElectron: async () => {
        fetching.end();
        return { why: 'it was given up' };
      },
    });
    expect(await startCrux({ browser: false }, fetching.world)).toBe(0);
    expect([fetching.done, fetching.said]).toEqual([[], []]);
  });
});
