import { expect, test, vi } from 'vitest';

const clipboard = vi.hoisted(() => ({ writeText: vi.fn(), write: vi.fn() }));
class ClipboardItem {
  readonly items: Record<string, Blob>;
  constructor(items: Record<string, Blob>) {
    this.items = items;
  }
}
vi.mock('electron', () => ({ clipboard, ClipboardItem }));
const { writeClipboard } = await import('../../../main/clipboard/write-clipboard');

test('a text is copied as it is', async () => {
  expect(await writeClipboard({ text: '+ “for it”' })).toEqual({ ok: true, value: null });
  expect(clipboard.writeText).toHaveBeenCalledWith('+ “for it”');
  expect(clipboard.write).not.toHaveBeenCalled();
});

test('a picture is copied as PNG, byte for byte', async () => {
  await writeClipboard({ png: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]).toString('base64') });
  const [[[item]]] = clipboard.write.mock.calls as [[[ClipboardItem]]];
  const blob = item.items['image/png']!;
  expect(blob.type).toBe('image/png');
  expect([...new Uint8Array(await blob.arrayBuffer())]).toEqual([0x89, 0x50, 0x4e, 0x47, 0, 255]);
});
