import { failure, type Result, success } from '../../../../bridge/result';
import { decodeText } from './decode-text';
import { textOfDocx } from './text-of-docx';
import { textOfHtml } from './text-of-html';
import { textOfPdf } from './text-of-pdf';

/** What a file chooser offers. */
export const READABLE = '.txt,.md,.markdown,.html,.htm,.docx,.pdf';
const MOST_BYTES = 64 * 1024 * 1024;
/** About the text of twenty novels. A map file with a few such texts is still one that Crux opens. */
const MOST_UNITS = 10_000_000;

/** The text of a file that a person chose, by the ending of its name. A failure says what went wrong, in words for them. */
export async function textOfFile(file: File): Promise<Result<string>> {
  const named = `“${file.name}”`;
  if (file.size > MOST_BYTES)
    return failure('too-large', `${named} is larger than 64 MB, the most that Crux reads.`);
  try {
    const text = await textOf(file.name, new Uint8Array(await file.arrayBuffer()));
    if (text === undefined) {
      return failure(
        'not-text',
        `${named} is none of the files that Crux reads: .txt, .md, .html, .docx, .pdf.`,
      );
    }
    if (text.trim() === '') {
      return failure(
        'not-text',
        `There is no text in ${named}. A scan holds pictures of text: paste its words instead.`,
      );
    }
    if (text.length > MOST_UNITS)
      return failure('too-large', `${named} holds more text than Crux keeps for a source.`);
    return success(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failure('other', `${named} could not be read: it may be damaged or locked. (${why})`);
  }
}

async function textOf(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  switch (/\.(\w+)$/.exec(name)?.[1]?.toLowerCase()) {
    case 'txt':
    case 'md':
    case 'markdown':
      return decodeText(bytes).replace(/\r\n?/g, '\n');
    case 'html':
    case 'htm':
      return textOfHtml(decodeText(bytes));
    case 'docx':
      return textOfDocx(bytes);
    case 'pdf':
      return textOfPdf(bytes);
    default:
      return undefined;
  }
}
