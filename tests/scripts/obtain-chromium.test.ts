import { describe, expect, test } from 'vitest';
import { obtainChromium } from '../../scripts/obtain-chromium.mjs';

/** A machine on which the named ways bring a browser, and the others fail. */
function machine({ there, works }: { there?: string; works?: string }) {
  const said: string[] = [];
  const gone: string[] = [];
  let found = there;
  const ways = ['a download', 'a package'].map((name) => ({
    name,
    go: async () => {
      gone.push(name);
      if (name === works) found = `/from ${name}`;
      return name === works ? { code: 0, output: '' } : { code: 1, output: `${name} cannot be reached\n` };
    },
  }));
  return { said, gone, world: { find: () => found, ways, say: (line: string) => void said.push(line) } };
}

describe('getting a browser for the whole-app tests', () => {
  test('gets none where there is one', async () => {
    const { world, gone, said } = machine({ there: '/usr/bin/chromium' });
    expect(await obtainChromium(world)).toEqual({ path: '/usr/bin/chromium' });
    expect([gone, said]).toEqual([[], []]);
  });

  test('says how it gets one, and stops at the first way that works', async () => {
    const { world, gone, said } = machine({ works: 'a download' });
    expect(await obtainChromium(world)).toEqual({ path: '/from a download' });
    expect(gone).toEqual(['a download']);
    expect(said).toEqual([expect.stringContaining('a download')]);
  });

  test('goes the next way where the first fails', async () => {
    const { world, gone } = machine({ works: 'a package' });
    expect(await obtainChromium(world)).toEqual({ path: '/from a package' });
    expect(gone).toEqual(['a download', 'a package']);
  });

  test('says what went wrong and what to do where no way works', async () => {
    const { world } = machine({});
    const { why } = (await obtainChromium(world)) as { why: string };
    expect(why).toContain('Install one of them, or set CRUX_CHROMIUM');
    expect(why).toContain('a download cannot be reached');
    expect(why).toContain('a package cannot be reached');
  });
});
