import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = vi.hoisted(() => ({ path: '' }));
const system = vi.hoisted(() => ({ addRecentDocument: vi.fn(), clearRecentDocuments: vi.fn() }));
vi.mock('electron', () => {
  const app = { getPath: () => folder.path, getVersion: () => '0.1.0', ...system };
  return { app, default: { app, ipcMain: { on: () => undefined } }, dialog: {}, BrowserWindow: {} };
});

beforeEach(() => {
  vi.resetModules();
  vi.restoreAllMocks();
  folder.path = temporaryFolder();
});

async function start() {
  const [recent, remember] = await Promise.all([
    import('../../../main/documents/recent-maps'),
    import('../../../main/documents/remember-recent'),
  ]);
  return { ...recent, ...remember, names: () => recent.recentMaps().map(({ name }) => name) };
}

describe('recent maps', () => {
  test('are none at first', async () => {
    const { recentMaps } = await start();
    expect(recentMaps()).toEqual([]);
  });

  test('are the latest first, each file once, and known after the next start', async () => {
    const { rememberRecent, names } = await start();
    for (const path of ['/maps/a.argmap', '/maps/b.argmap', '/maps/a.argmap']) rememberRecent(path);
    expect(names()).toEqual(['a.argmap', 'b.argmap']);
    vi.resetModules();
    expect((await start()).names()).toEqual(['a.argmap', 'b.argmap']);
  });

  test('tell a window their names and when, and no path', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(1_700_000_000_000);
    const { rememberRecent, recentMaps, recentPath } = await start();
    rememberRecent('/secret/place/a.argmap');
    const [recent] = recentMaps();
    expect(recent).toEqual({ id: expect.any(String), name: 'a.argmap', when: 1_700_000_000_000 });
    expect(recent?.id).not.toContain('secret');
    expect(recentPath(recent!.id)).toBe('/secret/place/a.argmap');
    expect(recentPath('another')).toBeUndefined();
  });

  test('are twelve at most', async () => {
    const { rememberRecent, names } = await start();
    for (let i = 1; i <= 15; i++) rememberRecent(`/maps/${i}.argmap`);
    expect(names()).toHaveLength(12);
    expect([names()[0], names()[11]]).toEqual(['15.argmap', '4.argmap']);
  });

  test('are forgotten when the person says so', async () => {
    const { rememberRecent, forgetRecent, names } = await start();
    rememberRecent('/maps/a.argmap');
    forgetRecent();
    expect(names()).toEqual([]);
  });

  test.each(['{"maps": [', '{"maps": "none"}', '{"maps": [{"path": 1}]}'])(
    'begin anew where their list was damaged: %s',
    async (text) => {
      writeFileSync(join(folder.path, 'recent.json'), text);
      const { rememberRecent, names } = await start();
      expect(names()).toEqual([]);
      rememberRecent('/maps/a.argmap');
      expect(names()).toEqual(['a.argmap']);
    },
  );

  test('that cannot be kept stop nothing', async () => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue();
    folder.path = join(temporaryFolder({ file: '' }), 'file', 'nowhere');
    const { rememberRecent } = await start();
    expect(() => rememberRecent('/maps/a.argmap')).not.toThrow();
    expect(complaint).toHaveBeenCalledOnce();
  });
});

describe('a recent map that is opened', () => {
  test('leaves the list if its file is gone, and is told so', async () => {
    const { rememberRecent, recentMaps, names } = await start();
    const { openRecent } = await import('../../../main/windows/open-recent');
    const here = join(temporaryFolder({ 'here.argmap': '{}' }), 'here.argmap');
    rememberRecent(here);
    rememberRecent(join(folder.path, 'gone.argmap'));
    const window = { id: 1 } as Parameters<typeof openRecent>[0];
    const [gone, other] = recentMaps();
    expect(await openRecent(window, { id: gone!.id })).toMatchObject({
      ok: false,
      error: { code: 'missing' },
    });
    expect(names()).toEqual(['here.argmap']);
    expect(await openRecent(window, { id: other!.id })).toMatchObject({
      ok: true,
      value: { name: 'here.argmap', text: '{}', saved: true },
    });
    expect(await openRecent(window, { id: gone!.id })).toMatchObject({
      ok: false,
      error: { code: 'missing' },
    });
  });
});
