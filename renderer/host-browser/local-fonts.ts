import { type Result, success } from '../../bridge/result';
import { isCovered } from '../../core/text/advance';
import { blobBase64 } from '../ui/base64-blob';

/** The part of the Local Font Access API that this needs; TypeScript's DOM library has none of it. */
interface LocalFont {
  readonly fullName: string;
  blob(): Promise<Blob>;
}
interface FontAccess {
  queryLocalFonts?(): Promise<readonly LocalFont[]>;
}

/**
 * Fonts of this machine for those characters of a text that Inter has not. Only some browsers have a way to them, and they ask the
 * person first; where it is refused there are none.
 */
export async function localFonts({ text }: { text: string }): Promise<Result<readonly string[]>> {
  const { fontsWith, missingCharacters } = await import('../../core/draw/pdf/machine-fonts');
  const missing = missingCharacters(text, isCovered);
  const ask = (window as FontAccess).queryLocalFonts;
  if (missing.size === 0 || !ask) return success([]);
  const fonts = await ask.call(window).catch(() => []);
  // As a disk has them: each font under its name, as if it were a file's.
  const byName = new Map(fonts.map((font) => [`${font.fullName.replaceAll(' ', '')}.ttf`, font]));
  const found = await fontsWith(missing, [''], {
    list: async () => [...byName.keys()],
    read: async (name) => {
      const blob = await byName.get(name)?.blob();
      return blob && new Uint8Array(await blob.arrayBuffer());
    },
  });
  return success(await Promise.all(found.map((file) => blobBase64(new Blob([new Uint8Array(file)])))));
}
