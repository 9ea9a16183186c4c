import { tidyLines } from './text-of-html';

/** The text of a Word document, a line for each paragraph. */
export async function textOfDocx(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ arrayBuffer: bytes.buffer });
  return tidyLines(value);
}
