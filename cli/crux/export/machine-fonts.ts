import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { openFace } from '../../../core/draw/pdf/face';
import { isCovered } from '../../../core/text/advance';

/** Where systems keep their fonts. */
const FOLDERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['/System/Library/Fonts', '/Library/Fonts', join(homedir(), 'Library/Fonts')],
  win32: [
    join(process.env.WINDIR ?? 'C:\\Windows', 'Fonts'),
    join(process.env.LOCALAPPDATA ?? homedir(), 'Microsoft', 'Windows', 'Fonts'),
  ],
};
const OTHER_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.local/share/fonts')];

/** Fonts that have many characters and go well with Inter, the best first, by how their files are named. */
const PREFERRED: readonly RegExp[] = [
  /^NotoSansCJK-?Regular|^SourceHanSans.*Regular/i,
  /^Hiragino|^ヒラギノ角ゴシック W3|^YuGothR|^YuGothM|^meiryo|^NotoSans(JP|KR|SC|TC)/i,
  /^AppleSDGothicNeo|^malgun\.|^NanumGothic\./i,
  /^PingFang|^msyh\.|^wqy|^DroidSansFallback/i,
  /^NotoSans-Regular|^NotoSans(Arabic|Hebrew|Devanagari|Thai|Bengali|Tamil)-Regular/i,
  /^segoeui\.|^arial\.|^ArialHB|^GeezaPro|^DejaVuSans\./i,
  /^Arial Unicode|^ArialUni|^unifont|^FreeSans\./i,
  /^NotoSansSymbols2?-Regular|^seguisym|^Apple Symbols|^NotoEmoji-/i,
];
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{C}\p{Z}\p{M}]$/u;
/** A font file of CJK has 20 MB. */
const MOST_OPENED = 24;

/**
 * Fonts of this machine for those characters of a text that neither Inter nor the given fonts have.
 *
 * @returns font files; none where nothing is missing, and as many as were found where something stays so
 */
export async function fontsFor(text: string, given: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const faces = given.flatMap((file) => faceOf(file) ?? []);
  const missing = new Set(
    [...new Set(text)].filter((character) => {
      const codePoint = character.codePointAt(0) ?? 0;
      return (
        !INVISIBLE.test(character) && !isCovered(codePoint) && !faces.some((face) => face.has(codePoint))
      );
    }),
  );
  const found: Uint8Array[] = [];
  if (missing.size === 0) return found;
  for (const path of (await preferredFonts()).slice(0, MOST_OPENED)) {
    const file = await readFile(path).catch(() => undefined);
    const face = file && faceOf(file);
    if (!file || !face) continue;
    const had = [...missing].filter((character) => face.has(character.codePointAt(0) ?? 0));
    if (had.length === 0) continue;
    found.push(file);
    for (const character of had) missing.delete(character);
    if (missing.size === 0) break;
  }
  return found;
}

function faceOf(file: Uint8Array): ReturnType<typeof openFace> | undefined {
  try {
    return openFace(file, '');
  } catch {
    return undefined;
  }
}

async function preferredFonts(): Promise<readonly string[]> {
  const folders = FOLDERS[process.platform] ?? OTHER_FOLDERS;
  const listed = await Promise.all(
    folders.map((folder) =>
      readdir(folder, { recursive: true }).then(
        (names) => names.map((name) => join(folder, name)),
        () => [],
      ),
    ),
  );
  const files = listed.flat().filter((path) => /\.(ttf|otf|ttc)$/i.test(path));
  return PREFERRED.flatMap((pattern) => files.filter((path) => pattern.test(basename(path))).sort());
}
