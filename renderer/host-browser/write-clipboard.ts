import type { CopiedContent } from '../../bridge/host';
import { failure, type Result, success } from '../../bridge/result';
import { fromBase64Text } from '../ui/base64-blob';

/** Puts a text or a picture on the clipboard, if the browser lets the page. */
export async function writeClipboard(content: CopiedContent): Promise<Result<null>> {
  try {
    if ('text' in content) await navigator.clipboard.writeText(content.text);
    else {
      const png = new Blob([fromBase64Text(content.png)], { type: 'image/png' });
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    }
    return success(null);
  } catch {
    return failure('denied', 'Your browser did not let Crux write to the clipboard. Export a file instead.');
  }
}
