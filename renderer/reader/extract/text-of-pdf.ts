import { unwrapLines } from './unwrap-lines';

/** The text of a PDF, by Mozilla's pdf.js. Empty for one that holds pictures alone, as a scan does. Fonts and pictures are not read. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { extractText } = await import('unpdf');
  const { text } = await extractText(bytes);
  return text.map(unwrapLines).join('\n').trim();
}
