import { expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../../bridge/host';
import { browserHost } from '../../../renderer/host-browser/browser-host';
import { readChosen, rememberDocument } from '../../../renderer/host-browser/documents';
import { watchFiles } from '../../../renderer/host-browser/watch-files';

const host = browserHost();

/** A file on a disk that another program may write to, as the File System Access API hands it out. */
class FakeHandle {
  readonly name = 'map.argmap';
  text = 'as it was';
  lastModified = 1;
  refuse: DOMException | undefined;

  async getFile() {
    return new File([this.text], this.name, { lastModified: this.lastModified });
  }

  async createWritable() {
    if (this.refuse) throw this.refuse;
    let written = '';
    return {
      write: async (text: string) => {
        written = text;
      },
      close: async () => {
        this.text = written;
        this.lastModified += 1;
      },
    };
  }
}

async function open(handle: FakeHandle) {
  const opened = await readChosen({
    file: await handle.getFile(),
    handle: handle as unknown as FileSystemFileHandle,
  });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

test('a file is written in place, again and again', async () => {
  const handle = new FakeHandle();
  const { id, saved, text } = await open(handle);
  expect({ saved, text }).toEqual({ saved: true, text: 'as it was' });
  for (const next of ['first', 'second']) {
    expect(await host.call('document.save', { id, text: next })).toEqual({
      ok: true,
      value: { id, name: 'map.argmap' },
    });
    expect(handle.text).toBe(next);
  }
});

test('a file that another program wrote is not overwritten unless told to', async () => {
  const handle = new FakeHandle();
  const { id } = await open(handle);
  Object.assign(handle, { text: 'theirs', lastModified: 7 });
  const refused = await host.call('document.save', { id, text: 'mine' });
  expect(refused).toMatchObject({ ok: false, error: { code: 'changed-on-disk' } });
  expect(handle.text).toBe('theirs');
  expect(await host.call('document.save', { id, text: 'mine', overwrite: true })).toMatchObject({ ok: true });
  expect(handle.text).toBe('mine');
});

test.each([
  ['NotAllowedError', 'denied'],
  ['NotFoundError', 'missing'],
  ['QuotaExceededError', 'disk-full'],
  ['AbortError', 'other'],
])('a write that ends in %s is %s, and names the file', async (name, code) => {
  const handle = new FakeHandle();
  const { id } = await open(handle);
  handle.refuse = new DOMException('the reason', name);
  const result = await host.call('document.save', { id, text: 'mine' });
  expect(result).toMatchObject({ ok: false, error: { code } });
  expect(result.ok || result.error.message).toContain('map.argmap');
});

test('a file of 200 MB is refused before it is read', async () => {
  const file = new File(['{'], 'huge.argmap');
  Object.defineProperty(file, 'size', { value: 200 * 1024 * 1024 });
  expect(200 * 1024 * 1024).toBeGreaterThan(MAX_FILE_BYTES);
  const result = await readChosen({ file });
  expect(result).toMatchObject({ ok: false, error: { code: 'too-large' } });
  expect(result.ok || result.error.message).toContain('200 MB');
});

test('bytes that are no text are refused', async () => {
  const file = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff])], 'picture.png');
  expect(await readChosen({ file })).toMatchObject({ ok: false, error: { code: 'not-text' } });
});

test('a document that was released can no longer be saved', async () => {
  const { id } = await open(new FakeHandle());
  await host.call('document.release', { id });
  expect(await host.call('document.save', { id, text: 'x' })).toMatchObject({
    ok: false,
    error: { code: 'unknown-document' },
  });
});

test('a file that is dropped on the window is opened', async () => {
  const results: unknown[] = [];
  const stop = host.on('open', (result) => results.push(result));
  const drop = (items: unknown[]) => {
    const event = new Event('drop', { cancelable: true });
    Object.assign(event, { dataTransfer: { items, types: ['Files'] } });
    window.dispatchEvent(event);
    return event;
  };
  expect(drop([{ kind: 'string' }]).defaultPrevented).toBe(false);
  const file = new File(['dropped'], 'dropped.argmap');
  expect(drop([{ kind: 'file', getAsFile: () => file }]).defaultPrevented).toBe(true);
  await expect
    .poll(() => results)
    .toMatchObject([{ ok: true, value: { name: 'dropped.argmap', text: 'dropped' } }]);
  stop();
  expect(drop([{ kind: 'file', getAsFile: () => file }]).defaultPrevented).toBe(false);
});

test('a handle that was kept is asked permission for before its file is looked at and written', async () => {
  const handle = new FakeHandle();
  const asked: string[] = [];
  const { id } = await open(handle);
  Object.assign(handle, {
    requestPermission: async ({ mode }: { mode: string }) => asked.push(mode) && 'granted',
  });
  Object.assign(handle, { text: 'theirs', lastModified: 7 });
  expect(await host.call('document.save', { id, text: 'mine' })).toMatchObject({ ok: false });
  expect(asked).toEqual(['readwrite']);
});

test('a map that was saved as another file while its old one was looked at was not changed by another program', async () => {
  const handle = new FakeHandle();
  const { id } = await open(handle);
  const another = Object.assign(new FakeHandle(), { lastModified: 9 });
  const asked = handle.getFile();
  handle.getFile = () => {
    // Save As ends while the browser is asked for the file of before.
    rememberDocument(id, {
      name: another.name,
      handle: another as unknown as FileSystemFileHandle,
      lastModified: 9,
    });
    return asked;
  };
  const told: string[] = [];
  const stop = watchFiles((change) => told.push(change.id));
  window.dispatchEvent(new Event('focus'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  stop();
  expect(told).not.toContain(id);
});
