import { Blob } from 'node:buffer';
import { ClipboardItem, clipboard } from 'electron';
import type { CopiedContent } from '../../bridge/host';
import { type Result, success } from '../../bridge/result';

/** Puts a text or a picture on the system's clipboard. */
export async function writeClipboard(content: CopiedContent): Promise<Result<null>> {
  if ('text' in content) await clipboard.writeText(content.text);
  else {
    const png = new Blob([Buffer.from(content.png, 'base64')], { type: 'image/png' });
    await clipboard.write([new ClipboardItem({ 'image/png': png })]);
  }
  return success(null);
}
