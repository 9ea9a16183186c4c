import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startCrux } from '../../scripts/start-crux.mjs';
import { temporaryFolder } from '../support/temporary-folder';

type World = NonNullable<Parameters<typeof startCrux>[2]>;

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
    ...changes,
  };
  const ending = { asked: asked.signal, forced: forced.signal };
  const start = (request: Parameters<typeof startCrux>[0]) => startCrux(request, ending, world);
  return { start, ending, said, done, end: () => asked.abort() };
}

const inBrowser = (file?: string) => [['serve', file], ['open', 'http://127.0.0.1:2789/'], ['close']];

describe('starting Crux', () => {
  test('runs it in Electron, and says nothing', async () => {
    const { start, said, done } = machine();
    expect(await start({ browser: false })).toBe(0);
    expect(done).toEqual([['electron', '/electron', undefined]]);
    expect(said).toEqual([]);
  });

  test('passes the file on, to either edition', async () => {
    const file = join(temporaryFolder({ 'map.argmap': '{}' }), 'map.argmap');
    const desktop = machine();
    await desktop.start({ browser: false, file });
    expect(desktop.done).toEqual([['electron', '/electron', file]]);
    const browser = machine();
    await browser.start({ browser: true, file });
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
      const { start, said, done } = machine(changes);
      expect(await start({ browser: false })).toBe(0);
      expect(said).toEqual([
        `Crux runs in the browser this time: ${why}.`,
        'Crux is at http://127.0.0.1:2789/ and opens in your browser. Ctrl-C ends it.',
      ]);
      expect(done).toEqual(inBrowser());
    },
  );

  test('does not try what cannot be: with no display it fetches no Electron', async () => {
    const { start } = machine({
      whyNotDesktop: () => 'there is no display',
      obtainElectron: () => Promise.reject(new Error('was fetched')),
    });
    expect(await start({ browser: false })).toBe(0);
  });

  test('takes the browser edition where it was asked for, without a reason', async () => {
    const { start, said, done } = machine({ obtainElectron: () => Promise.reject(new Error('was fetched')) });
    expect(await start({ browser: true })).toBe(0);
    expect(said).toHaveLength(1);
    expect(done).toEqual(inBrowser());
  });

  test('gives the address where no browser could be opened', async () => {
    const { start, said, end } = machine({
      openInBrowser: async () => {
        setTimeout(end, 10);
        return false;
      },
    });
    await start({ browser: true });
    expect(said).toEqual(['Crux is at http://127.0.0.1:2789/. Ctrl-C ends it.']);
  });

  test('starts nothing where the file cannot be opened', async () => {
    const { start, said, done } = machine();
    const file = join(temporaryFolder(), 'none.argmap');
    expect(await start({ browser: false, file })).toBe(1);
    expect(said).toEqual([`There is no file ${file}.`]);
    expect(done).toEqual([]);
  });

  test('starts nothing where the build failed', async () => {
    const { start, done } = machine({ build: async () => 'failed' });
    expect(await start({ browser: false })).toBe(1);
    expect(done).toEqual([]);
  });

  test("hands on Electron's exit code, and its signals", async () => {
    const signals: unknown[] = [];
    const { start, ending } = machine({
      runElectron: async (_, options) => {
        signals.push(options?.signal, options?.kill);
        return { code: 7 };
      },
    });
    expect(await start({ browser: false })).toBe(7);
    expect(signals).toEqual([ending.asked, ending.forced]);
  });

  test('ended while it builds or fetches, it starts nothing more, and that is no error', async () => {
    const building = machine({ build: () => new Promise(() => {}) });
    setTimeout(building.end, 10);
    expect(await building.start({ browser: false })).toBe(0);
    expect(building.done).toEqual([]);

    const fetching = machine({
      obtainElectron: async () => {
        fetching.end();
        return { why: 'it was given up' };
      },
    });
    expect(await fetching.start({ browser: false })).toBe(0);
    expect([fetching.done, fetching.said]).toEqual([[], []]);
  });
});
