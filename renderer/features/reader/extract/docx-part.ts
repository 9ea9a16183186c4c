import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { BeyondLimit } from './beyond-limit';

/**
 * How many bytes the text may unpack to: so many, which is a report of 800 pages with what Word writes around it, and so many times what the file
 * has, but no more than the text of thirty novels. Text packs to a tenth or a twentieth.
 */
const UNPACKED = 12 * 1024 * 1024;
const UNPACKED_FOR_EACH = 16;
const MOST_UNPACKED = 64 * 1024 * 1024;
const ROOT = '_rels/.rels';
const MAIN = /\/relationships\/officeDocument$/;

/**
 * The XML of a Word document's text, unpacked. Of all else that is packed with it, as pictures, nothing is unpacked.
 *
 * @returns undefined where there is none
 * @throws BeyondLimit where it would be larger than Crux reads; Error if the bytes are no zip
 */
export function mainPart(bytes: Uint8Array): Uint8Array | undefined {
  const relations = part(bytes, ROOT);
  let path = 'word/document.xml';
  const parser = new Parser(
    {
      onopentag(name, { Type, Target }) {
        if (/^(?:\w+:)?Relationship$/.test(name) && Target && MAIN.test(Type ?? ''))
          path = Target.replace(/^\//, '');
      },
    },
    { xmlMode: true },
  );
  parser.end(relations && new TextDecoder().decode(relations));
  return part(bytes, path);
}

/** Unpacks one part into as many bytes as the zip says that it has: what lies about them is cut off, and is no more than that. */
function part(bytes: Uint8Array, path: string): Uint8Array | undefined {
  const most = Math.min(MOST_UNPACKED, UNPACKED + UNPACKED_FOR_EACH * bytes.length);
  const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }) => {
    if (name !== path) return false;
    if (originalSize > most) {
      throw new BeyondLimit(
        `unpacks to ${Math.ceil(originalSize / 1024 / 1024)} MB, which no text of its size does`,
      );
    }
    return true;
  };
  return unzipSync(bytes, { filter })[path];
}
