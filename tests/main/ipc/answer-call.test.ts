import { EventEmitter } from 'node:events';
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import type { HostCall } from '../../../bridge/host';

vi.mock('electron', () => ({ app: { isPackaged: true }, BrowserWindow: {}, dialog: {} }));
vi.mock('electron-store', () => ({ default: class {} }));
const { AppWindow } = await import('../../../main/windows/app-window');
const { answerCall } = await import('../../../main/ipc/answer-call');
const { argumentSchemas } = await import('../../../main/ipc/arguments');

let next = 1;
function openWindow() {
  const webContents = { id: next++, send: vi.fn() };
  const browserWindow = Object.assign(new EventEmitter(), { webContents, isDestroyed: () => false });
  return new AppWindow(browserWindow as unknown as BrowserWindow, {});
}
function eventOf(id: number, frame: { url: string; parent?: object | null } | null) {
  const senderFrame = frame && { parent: null, ...frame };
  return { sender: { id }, senderFrame } as unknown as IpcMainInvokeEvent;
}
const OURS = { url: 'app://crux/index.html' };

/** Good arguments of every call, and what is wrong with the others. */
const cases: { readonly [C in HostCall]: { good: unknown[]; bad: unknown[] } } = {
  'document.initial': { good: [null], bad: [undefined, {}, 'x'] },
  'document.blank': { good: [null], bad: [undefined, 0] },
  'document.create': {
    good: [{ name: 'Pros and cons', text: '{}' }],
    bad: [null, { name: 'x' }, { name: 1, text: '' }, { name: 'x', text: '', path: '/etc/passwd' }],
  },
  'document.open': { good: [null], bad: [undefined, { path: '/etc/passwd' }] },
  'document.save': {
    good: [
      { id: 'a', text: '' },
      { id: 'a', text: 'x', overwrite: true },
    ],
    bad: [
      null,
      {},
      { id: 'a' },
      { id: 1, text: 'x' },
      { id: '', text: 'x' },
      { id: 'a', text: 'x', path: '/etc/passwd' },
      { id: 'a', text: ['x'] },
      { id: 'a', text: 'x', overwrite: 'yes' },
    ],
  },
  'document.saveAs': {
    good: [{ id: 'a', text: 'x' }],
    bad: [null, { id: 'a', text: 'x', overwrite: true }, { id: 'a'.repeat(200), text: '' }],
  },
  'document.read': {
    good: [{ id: 'a', take: true }],
    bad: [null, { id: 'a' }, { id: 'a', take: 1 }, { id: 'a', take: false, path: '/etc/passwd' }],
  },
  'document.release': { good: [{ id: 'a' }], bad: [null, { id: null }, { id: { toString: 1 } }] },
  'recent.list': { good: [null], bad: [undefined, {}] },
  'recent.open': { good: [{ id: 'a' }], bad: [null, { id: '' }, { id: 'a', path: '/etc/passwd' }] },
  'recent.clear': { good: [null], bad: [undefined, 1] },
  'recovery.begin': {
    good: [
      { id: 'a', text: '{}', change: {} },
      { id: 'a', text: '{}', change: { statements: { added: [{ id: 's', kind: 'claim', text: 'x' }] } } },
    ],
    bad: [
      null,
      { id: 'a', text: '{}' },
      { id: 'a', text: '{}', change: { statements: { added: [{ id: 's', kind: 'claim' }] } } },
      { id: 'a', text: '{}', change: { files: {} } },
      { id: 'a', text: '{}', change: {}, path: '/etc/passwd' },
    ],
  },
  'recovery.append': {
    good: [{ id: 'a', change: { title: ['Old', 'New'] } }],
    bad: [null, { id: 'a', change: null }, { id: 'a', change: { title: ['Old'] } }, { change: {} }],
  },
  'recovery.end': { good: [{ id: 'a' }], bad: [null, { id: 1 }] },
  'recovery.list': { good: [{ again: false }], bad: [null, {}, { again: 1 }] },
  'recovery.open': { good: [{ id: 'a' }], bad: [null, { id: 'a', path: '/etc/passwd' }] },
  'recovery.discard': { good: [{ id: 'a' }], bad: [null, { id: '' }] },
  'version.list': { good: [{ id: 'a' }], bad: [null, { id: 'a', path: '/etc/passwd' }] },
  'version.read': {
    good: [{ id: 'a', version: 'b' }],
    bad: [null, { id: 'a' }, { id: 'a', version: 1 }],
  },
  'dialog.unsaved': {
    good: [{ name: 'x', unkept: 0 }],
    bad: [null, { name: 'x' }, { name: 1, unkept: 0 }, { name: 'x'.repeat(2000), unkept: 0 }],
  },
  'dialog.overwrite': { good: [{ name: 'x' }], bad: [null, { name: 'x', more: 1 }] },
  'dialog.changed': {
    good: [{ name: 'x', unsaved: true }],
    bad: [null, { name: 'x' }, { name: 'x', unsaved: 'no' }],
  },
  'export.save': {
    good: [
      { name: 'a.svg', format: 'svg', content: { text: '<svg/>' } },
      { name: 'a.png', format: 'png', content: { base64: 'AAAA' } },
    ],
    bad: [
      null,
      { name: 'a.exe', format: 'exe', content: { text: '' } },
      { name: 'a.svg', format: 'svg', content: '<svg/>' },
      { name: 'a.svg', format: 'svg', content: { text: '', base64: '' } },
    ],
  },
  'clipboard.write': {
    good: [{ text: 'x' }, { png: 'aGVsbG8=' }],
    bad: [null, {}, 'x', { text: 'x', png: 'y' }, { html: '<b>' }, { text: 1 }],
  },
  'font.forText': {
    good: [{ text: '日本' }],
    bad: [null, {}, { text: 1 }, { text: 'x', path: '/etc/passwd' }],
  },
  'window.describe': {
    good: [{ name: 'x', unsaved: true, unkept: 2 }],
    bad: [
      null,
      { name: 'x', unkept: 0 },
      { name: 'x', unsaved: 1, unkept: 0 },
      { name: 'x', unsaved: true, unkept: -1 },
    ],
  },
  'window.close': { good: [null], bad: [undefined, true] },
  'menu.set': {
    good: [
      [],
      [
        {
          title: 'File',
          items: [
            { command: 'a', title: 'A', enabled: true },
            { separator: true },
            {
              title: 'In',
              items: [{ command: 'b', title: 'B', enabled: false, checked: true, shortcut: 'Mod+B' }],
            },
          ],
        },
      ],
    ],
    bad: [
      null,
      {},
      [{ title: 'File' }],
      [{ title: 'File', items: [{ command: 'a', title: 'A', enabled: true, click: 'x' }] }],
      [{ title: 'File', items: [{ separator: false }] }],
      [{ title: 'File', items: nested(8) }],
    ],
  },
  'settings.get': { good: [null], bad: [undefined, {}] },
  'settings.set': {
    good: [{ theme: 'dark' }],
    bad: [
      null,
      {},
      { theme: 'blue' },
      { theme: 'dark', window: {} },
      JSON.parse('{"theme": "dark", "__proto__": {}}'),
    ],
  },
};

function nested(depth: number): unknown[] {
  return depth === 0 ? [] : [{ title: 'In', items: nested(depth - 1) }];
}
const calls = Object.keys(cases) as HostCall[];

describe.each(calls)('%s', (call) => {
  test('covers every call', () => expect(calls).toEqual(Object.keys(argumentSchemas)));

  test('takes what it should and refuses all else, before its handler', async () => {
    const { id } = openWindow();
    const handler = vi.fn(() => ({ ok: true as const, value: null as never }));
    for (const args of cases[call].good) {
      expect(await answerCall(call, handler, eventOf(id, OURS), args)).toEqual({ ok: true, value: null });
    }
    expect(handler).toHaveBeenCalledTimes(cases[call].good.length);
    for (const args of cases[call].bad) {
      const result = await answerCall(call, handler, eventOf(id, OURS), args);
      expect(result).toMatchObject({ ok: false, error: { code: 'bad-arguments' } });
      expect(result).toMatchObject({ error: { message: expect.stringContaining(call) } });
    }
    expect(handler).toHaveBeenCalledTimes(cases[call].good.length);
  });

  test('is answered to the page of one of our windows alone', async () => {
    const { id } = openWindow();
    const handler = vi.fn(() => ({ ok: true as const, value: null as never }));
    const strangers = [
      eventOf(id, null),
      eventOf(id, { ...OURS, parent: {} }),
      eventOf(id, { url: 'https://example.org/' }),
      eventOf(id, { url: 'app://other/index.html' }),
      eventOf(id, { url: 'app://crux.evil/index.html' }),
      eventOf(id, { url: 'about:blank' }),
      eventOf(id, { url: '' }),
      eventOf(9999, OURS),
    ];
    for (const event of strangers) {
      const result = await answerCall(call, handler, event, cases[call].good[0]);
      expect(result).toMatchObject({ ok: false, error: { code: 'bad-arguments' } });
    }
    expect(handler).not.toHaveBeenCalled();
  });
});

test('what a handler throws is a result too', async () => {
  const { id } = openWindow();
  const handler = () => Promise.reject(new Error('Strange'));
  const result = await answerCall('settings.get', handler, eventOf(id, OURS), null);
  expect(result).toMatchObject({
    ok: false,
    error: { code: 'other', message: expect.stringContaining('Strange') },
  });
});

test('a closed window is known no more', async () => {
  const window = openWindow();
  window.browserWindow.emit('closed');
  const result = await answerCall('settings.get', vi.fn(), eventOf(window.id, OURS), null);
  expect(result).toMatchObject({ ok: false });
});
