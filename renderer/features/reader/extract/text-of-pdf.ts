import { allowMemory } from './allow-memory';
import { BeyondLimit } from './beyond-limit';
import { unwrapLines } from './unwrap-lines';

export const MOST_PAGES = 5000;
/** What all of its pages may take unpacked, in bytes: so much, and so many times what the file has. */
const UNPACKED = 24 * 1024 * 1024;
const UNPACKED_FOR_EACH = 20;

/**
 * The text of a PDF, by Mozilla's pdf.js. Empty for one that holds pictures alone, as a scan does. Fonts and pictures are not read, and
 * nothing in it is run: its scripts are the business of the viewer of pdf.js (CVE-2026-16633), which is not used.
 *
 * @param report is given how much of it is read, from 0 to 1
 * @param most how many UTF-16 units of text are read
 * @throws BeyondLimit, Error if it is none
 */
export async function textOfPdf(
  bytes: Uint8Array,
  report: (share: number) => void,
  most: number,
): Promise<string> {
  const { getDocumentProxy } = await import('unpdf');
  const memory = allowMemory(
    UNPACKED + UNPACKED_FOR_EACH * bytes.length,
    'unpacks to more than its pages can need',
  );
  try {
    // What is odd in a file that can be read is nobody's news.
    const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
    if (pdf.numPages > MOST_PAGES) throw new BeyondLimit(`has more than ${MOST_PAGES} pages`);
    const pages: string[] = [];
    let length = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const text = unwrapLines(await textOfPage(page.streamTextContent().getReader(), most - length));
      page.cleanup();
      memory.check();
      length += text.length;
      pages.push(text);
      report(number / pdf.numPages);
    }
    return pages.join('\n').trim();
  } catch (error) {
    memory.check();
    throw error;
  } finally {
    memory.end();
  }
}

/** What of a page's content this reads: a piece of text that may end its line, or a mark that has none. */
interface PageContent {
  readonly items: readonly ({ readonly str: string; readonly hasEOL: boolean } | { readonly type: string })[];
}

async function textOfPage(reader: ReadableStreamDefaultReader<PageContent>, most: number): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.join('');
    for (const item of value.items) {
      if (!('str' in item)) continue;
      parts.push(item.hasEOL ? `${item.str}\n` : item.str);
      length += item.str.length;
    }
    if (length > most) throw new BeyondLimit('holds more text than Crux keeps for a source');
  }
}
