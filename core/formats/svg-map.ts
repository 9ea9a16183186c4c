import { fromBase64, toBase64 } from '../codecs/base64';
import { asciiText, indexOfAscii } from '../codecs/bytes';
import { type Compression, collect } from '../codecs/compression';
import { MAP_KEYWORD, MAP_NAMESPACE, MAX_MAP_BYTES } from './embedded-map';

/** How long the start tag may be, however other programs have rewritten it. */
const LONGEST_TAG = 2000;

/**
 * What goes into the `<metadata>` of an SVG that carries a map's file: an element of our namespace that holds it packed and in
 * base64, so that no program that rewrites the SVG can take a line end or a character for another.
 */
export async function svgMap(file: Uint8Array, compression: Compression): Promise<string> {
  const content = toBase64(await collect(compression.deflate([file])));
  return `<crux:${MAP_KEYWORD} xmlns:crux="${MAP_NAMESPACE}" encoding="zlib base64">${content}</crux:${MAP_KEYWORD}>`;
}

/**
 * The map's file that an SVG carries; undefined if it carries none. The SVG is searched, not parsed: there is nothing in it
 * that could be expanded or fetched. (No text can be taken for the element: in text, `<` is written otherwise.)
 *
 * @throws where what it carries is damaged, and `TooLong` where it unpacks to more than a map's file may have
 */
export async function readSvgMap(
  svg: Uint8Array,
  compression: Compression,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (indexOfAscii(svg, MAP_NAMESPACE) < 0) return undefined;
  for (let at = indexOfAscii(svg, MAP_KEYWORD); at >= 0; at = indexOfAscii(svg, MAP_KEYWORD, at + 1)) {
    const before = asciiText(svg.subarray(Math.max(0, at - 100), at));
    // The prefix is for each program to choose.
    if (!/<(?:[\w.-]+:)?$/.test(before)) continue;
    const open = indexOfAscii(svg, '>', at, at + LONGEST_TAG);
    const close = indexOfAscii(svg, '<', open);
    if (open < 0 || close < 0) throw new Error('The element is cut off.');
    const packed = fromBase64(svg.subarray(open + 1, close));
    return collect(compression.inflate(packed), MAX_MAP_BYTES);
  }
  return undefined;
}
