import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Content, contentOf } from './content';
import { dropDraft, NoDraftError, writeDraft } from './draft';
import { renameOver } from './rename-over';
import { syncFolder } from './sync-folder';

/** A copy of what is about to be written over a file in its own place, in case that is cut short. */
export interface Copy {
  /** The copy itself, a file of the same kind. */
  readonly path: string;
  /** The file that it is a copy of, links resolved. */
  readonly of: string;
  /** When it was made, in ms since 1970. */
  readonly when: number;
}

/** What is said of a copy in a file beside it: without that, it is none yet. */
const ABOUT = '.about.json';
/** No ending of a name that is worth keeping has more characters. */
const LONGEST_ENDING = 12;

/**
 * Keeps a copy of what a file is to hold, whole and synced.
 *
 * @param folder of the copies, which is made where it is not there
 * @throws the system's error; there is then no copy
 */
export async function keepCopy(folder: string, of: string, content: Content): Promise<Copy> {
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  const ending = extname(of);
  const name = randomBytes(8).toString('hex') + (ending.length <= LONGEST_ENDING ? ending : '');
  const path = join(folder, name);
  const when = Date.now();
  const about = JSON.stringify({ format: 'crux-copy', version: 1, name, of, when });
  try {
    await writeNew(path, content);
    await writeNew(path + ABOUT, Buffer.from(about, 'utf8'));
    await syncFolder(folder);
  } catch (error) {
    await dropCopy({ path });
    throw error instanceof NoDraftError ? error.cause : error;
  }
  return { path, of, when };
}

async function writeNew(path: string, content: Content): Promise<void> {
  const draft = await writeDraft(path, content, 0o600);
  try {
    await renameOver(draft.path, path);
  } catch (error) {
    await dropDraft(draft.path);
    throw error;
  }
}

/** The copies of files whose writing was cut short, or is under way just now; none if the folder cannot be read. */
export async function leftCopies(folder: string): Promise<readonly Copy[]> {
  const names = await fs.readdir(folder).catch(() => []);
  const abouts = names.filter((name) => name.endsWith(ABOUT));
  const found = await Promise.all(abouts.map((name) => readAbout(join(folder, name))));
  return found.flatMap((copy) => copy ?? []);
}

async function readAbout(about: string): Promise<Copy | undefined> {
  try {
    const { format, version, of, when } = JSON.parse(await fs.readFile(about, 'utf8'));
    if (format !== 'crux-copy' || version !== 1 || typeof of !== 'string' || typeof when !== 'number')
      return undefined;
    return { path: about.slice(0, -ABOUT.length), of, when };
  } catch {
    return undefined;
  }
}

/** Whether the file holds already what its copy does, so that the copy has done its work. */
export async function isWritten({ path, of }: Copy): Promise<boolean> {
  try {
    const [copy, file] = await Promise.all([fs.stat(path), fs.stat(of)]);
    if (!file.isFile() || file.size !== copy.size) return false;
    return Buffer.compare(await whole(contentOf(path)), await whole(contentOf(of))) === 0;
  } catch {
    return false;
  }
}

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** Removes a copy that has done its work. Never throws: one that stays is found to be written already. */
export async function dropCopy({ path }: Pick<Copy, 'path'>): Promise<void> {
  await fs.rm(path + ABOUT, { force: true }).catch(() => undefined);
  await fs.rm(path, { force: true }).catch(() => undefined);
}
