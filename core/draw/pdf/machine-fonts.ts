import { type Face, openFace } from './face';

/** A machine's disk, as far as fonts are looked for on it. */
export interface FontDisk {
  /** The paths of all files under a folder; none where it cannot be read. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Undefined where it cannot be read. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
}

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
 * Where a system keeps its fonts.
 *
 * @param platform as `process.platform`
 */
export function fontFolders(
  platform: string,
  home: string,
  environment: { readonly WINDIR?: string | undefined; readonly LOCALAPPDATA?: string | undefined },
): readonly string[] {
  const { WINDIR = 'C:\\Windows', LOCALAPPDATA = home } = environment;
  if (platform === 'darwin') return ['/System/Library/Fonts', '/Library/Fonts', `${home}/Library/Fonts`];
  if (platform === 'win32') return [`${WINDIR}\\Fonts`, `${LOCALAPPDATA}\\Microsoft\\Windows\\Fonts`];
  return ['/usr/share/fonts', '/usr/local/share/fonts', `${home}/.local/share/fonts`];
}

/** The characters of a text that neither Inter nor one of these fonts has, each once. */
export function missingCharacters(
  text: string,
  isCovered: (codePoint: number) => boolean,
  given: readonly Uint8Array[] = [],
): Set<string> {
  const faces = given.flatMap((file) => faceOf(file) ?? []);
  const has = (codePoint: number) => isCovered(codePoint) || faces.some((face) => face.has(codePoint));
  const visible = [...new Set(text)].filter((character) => !INVISIBLE.test(character));
  return new Set(visible.filter((character) => !has(character.codePointAt(0) ?? 0)));
}

/**
 * Fonts of a machine that have some characters.
 *
 * @returns font files; as many as were found where some characters are in none
 */
export async function fontsWith(
  characters: ReadonlySet<string>,
  folders: readonly string[],
  disk: FontDisk,
): Promise<Uint8Array[]> {
  const found: Uint8Array[] = [];
  if (characters.size === 0) return found;
  const missing = new Set(characters);
  for (const path of (await preferredFonts(folders, disk)).slice(0, MOST_OPENED)) {
    const file = await disk.read(path);
    const face = file && faceOf(file);
    if (!face) continue;
    const had = [...missing].filter((character) => face.has(character.codePointAt(0) ?? 0));
    if (had.length === 0) continue;
    found.push(file);
    for (const character of had) missing.delete(character);
    if (missing.size === 0) break;
  }
  return found;
}

function faceOf(file: Uint8Array): Face | undefined {
  try {
    return openFace(file, '');
  } catch {
    return undefined;
  }
}

async function preferredFonts(folders: readonly string[], disk: FontDisk): Promise<readonly string[]> {
  const listed = await Promise.all(folders.map((folder) => disk.list(folder)));
  const files = listed.flat().filter((path) => /\.(ttf|otf|ttc)$/i.test(path));
  const nameOf = (path: string) => path.split(/[\\/]/).at(-1) ?? '';
  return PREFERRED.flatMap((pattern) => files.filter((path) => pattern.test(nameOf(path))).sort());
}
