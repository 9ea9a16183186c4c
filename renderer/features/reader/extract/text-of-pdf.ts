import { unwrapLines } from './unwrap-lines';

/**
 * The text of a PDF, by Mozilla's pdf.js. Empty for one that holds pictures alone, as a scan does. Fonts and pictures are not read, and
 * nothing in it is run: its scripts are the business of the viewer of pdf.js (CVE-2026-16633), which is not used.
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  // What is odd in a file that can be read is nobody's news.
  const { text } = await extractText(await getDocumentProxy(bytes, { verbosity: 0 }));
  return text.map(unwrapLines).join('\n').trim();
}
