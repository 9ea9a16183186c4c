import { mainPart } from './docx-part';
import { textOfWordXml } from './text-of-word-xml';
import { tidyLines } from './tidy-lines';

/**
 * The text of a Word document (ECMA-376, Office Open XML), a line for each paragraph.
 *
 * @throws BeyondLimit, Error if it is none
 */
export function textOfDocx(bytes: Uint8Array): string {
  const xml = mainPart(bytes);
  if (!xml) throw new Error('there is no Word document in it');
  return tidyLines(textOfWordXml(xml));
}
