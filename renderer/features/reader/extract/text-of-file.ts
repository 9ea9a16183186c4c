import { failure, type Result, success } from '../../../../bridge/result';
import { BeyondLimit } from './beyond-limit';
import { decodeText } from './decode-text';
import { textOfDocx } from './text-of-docx';
import { textOfHtml } from './text-of-html';
import { textOfPdf } from './text-of-pdf';

const MOST_BYTES = 64 * 1024 * 1024;
/** About the text of twenty novels. A map file with a few such texts is still one that Crux opens. */
const MOST_UNITS = 10_000_000;
/** What a person can do about a file that Crux does not read. */
const INSTEAD = 'Save the part that you need as a .txt file and take that, or paste its words.';

/**
 * The text of a file that a person chose, by the ending of its name. However the file is made, this takes time and memory that grow with its
 * size alone; a long one belongs in a thread (`textInThread`).
 *
 * @param report is given how much of it is read, from 0 to 1
 * @returns a failure says what went wrong, in words for the person
 */
export async function textOfFile(
  file: File,
  report: (share: number) => void = () => {},
): Promise<Result<string>> {
  const named = `“${file.name}”`;
  if (file.size > MOST_BYTES) {
    return failure('too-large', `${named} is larger than 64 MB, the most that Crux reads. ${INSTEAD}`);
  }
  try {
    const text = await textOf(file.name, new Uint8Array(await file.arrayBuffer()), report);
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
    if (text.length > MOST_UNITS) {
      return failure('too-large', `${named} holds more text than Crux keeps for a source. ${INSTEAD}`);
    }
    return success(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (error instanceof BeyondLimit)
      return failure('too-large', `${named} ${why}, so Crux does not read it. ${INSTEAD}`);
    return failure('other', `${named} could not be read: it may be damaged or locked. (${why})`);
  }
}

async function textOf(
  name: string,
  bytes: Uint8Array,
  report: (share: number) => void,
): Promise<string | undefined> {
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
      return textOfPdf(bytes, report, MOST_UNITS);
    default:
      return undefined;
  }
}
