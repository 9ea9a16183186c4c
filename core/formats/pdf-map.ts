import { asciiText, indexOfAscii } from '../codecs/bytes';
import { type Compression, collect } from '../codecs/compression';
import { MAP_TYPE, MAX_MAP_BYTES } from './embedded-map';

/** How far the dictionary of a stream may reach, before and after the words that it is found by. */
const DICTIONARY = 1000;
/** `/` in a PDF name is written by its number. */
const SUBTYPE = MAP_TYPE.replace('/', '#2F').replace('+', '#2B');

/**
 * The map's file that is attached to a PDF; undefined if none is. The PDF is searched for the stream's dictionary, which no
 * program may pack; a PDF that is encrypted carries none that we can read.
 *
 * @throws where the attachment is damaged, and `TooLong` where it unpacks to more than a map's file may have
 */
export async function readPdfMap(
  pdf: Uint8Array,
  compression: Compression,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  for (const name of new Set([SUBTYPE, MAP_TYPE.replace('/', '#2F')])) {
    for (let at = indexOfAscii(pdf, name); at >= 0; at = indexOfAscii(pdf, name, at + 1)) {
      const word = indexOfAscii(pdf, 'stream', at, at + DICTIONARY);
      if (word < 0) continue;
      const head = asciiText(pdf.subarray(Math.max(0, at - DICTIONARY), word));
      const dictionary = head.slice(head.lastIndexOf(' obj') + 1);
      const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(dictionary)?.[1]);
      const start = word + 'stream'.length + (pdf[word + 'stream'.length] === 0x0d ? 2 : 1);
      const end = Number.isFinite(length) ? start + length : indexOfAscii(pdf, 'endstream', start);
      if (end < start || end > pdf.length) throw new Error('The attachment is cut off.');
      const data = pdf.slice(start, end);
      if (!dictionary.includes('/FlateDecode')) return data;
      return collect(compression.inflate(data), MAX_MAP_BYTES);
    }
  }
  return undefined;
}
