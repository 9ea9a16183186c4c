import { type Face, type Features, LEFT_TO_RIGHT, openFace, RIGHT_TO_LEFT } from './face';
import { visualRuns } from './visual-runs';

/** The fonts that a PDF may use: files, TrueType or OpenType. Only the glyphs that are used go into the PDF. */
export interface PdfFonts {
  /** Inter in its two weights. */
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
  /** For characters that Inter has not, in the order in which they are asked. Those that are no fonts are passed over. */
  readonly others?: readonly Uint8Array[];
}

/** A piece of a line in one font. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly features: Features;
  /** In px at a size of 1 px. */
  readonly width: number;
}

/** Finds a font for each character, and remembers those that none has. */
export interface Typesetter {
  readonly faces: readonly Face[];
  /** The pieces of a line, from left to right as they are seen. */
  piecesOf(line: string, rtl: boolean, weight: 400 | 600): readonly Piece[];
  /** The characters so far that no font has. `REPLACEMENT` was set for them. */
  missing(): readonly string[];
}

/** What is set where no font has a character. Inter has it. */
export const REPLACEMENT = '□';
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u;
const MARK = /^\p{M}$/u;

/** @throws where one of Inter's files is no font */
export function typesetter({ regular, semibold, others = [] }: PdfFonts): Typesetter {
  const inter = { 400: openFace(regular, 'regular'), 600: openFace(semibold, 'semibold') };
  const fallbacks = others.flatMap((file, index) => {
    try {
      return [openFace(file, `other ${index}`)];
    } catch {
      return [];
    }
  });
  const missing = new Set<string>();
  const known = new Map<string, Face | undefined>();
  const faceOf = (character: string, weight: 400 | 600): Face | undefined => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (inter[weight].has(codePoint)) return inter[weight];
    if (!known.has(character))
      known.set(
        character,
        fallbacks.find((face) => face.has(codePoint)),
      );
    return known.get(character);
  };

  function* split(text: string, weight: 400 | 600): Generator<{ text: string; face: Face }> {
    let row = '';
    let face = inter[weight];
    for (const character of text) {
      // A mark and a joiner stay with their letter, if its font has them.
      const stays = MARK.test(character) && row !== '' && face.has(character.codePointAt(0) ?? 0);
      if (INVISIBLE.test(character) && !face.has(character.codePointAt(0) ?? 0)) continue;
      const own = stays ? face : faceOf(character, weight);
      if (own === undefined) missing.add(character);
      const next = own ?? inter[weight];
      if (next !== face && row !== '') {
        yield { text: row, face };
        row = '';
      }
      face = next;
      row += own ? character : REPLACEMENT;
    }
    if (row !== '') yield { text: row, face };
  }

  return {
    faces: [...Object.values(inter), ...fallbacks],
    piecesOf: (line, rtl, weight) =>
      visualRuns(line, rtl).flatMap((run) => {
        const features = run.rtl ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
        const pieces = [...split(run.text, weight)].map(({ text, face }) => ({
          text,
          face,
          features,
          width: face.widthOf(text, features),
        }));
        return run.rtl ? pieces.reverse() : pieces;
      }),
    missing: () => [...missing],
  };
}
