import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Content, contentOf } from './content';
import { syncFolder } from './sync-folder';
import { codeOf } from './system-error';
import { writeNew } from './write-new';

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
/** Nobody else is to read what somebody may not have shown to anybody. */
const PRIVATE = 0o600;
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
    await writeNew(path, content, PRIVATE);
    await writeNew(path + ABOUT, Buffer.from(about, 'utf8'), PRIVATE);
    await syncFolder(folder);
  } catch (error) {
    await dropCopy({ path });
    throw error;
  }
  return { path, of, when };
}

/**
 * The copies of files whose writing was cut short, or is under way just now.
 *
 * @throws the system's error where that cannot be said
 */
export async function leftCopies(folder: string): Promise<readonly Copy[]> {
  const names = await unlessMissing(fs.readdir(folder), []);
  const abouts = names.filter((name) => name.endsWith(ABOUT));
  const found = await Promise.all(abouts.map((name) => readAbout(join(folder, name))));
  return found.flatMap((copy) => copy ?? []);
}

async function readAbout(about: string): Promise<Copy | undefined> {
  const { format, version, of, when } = json(await unlessMissing(fs.readFile(about, 'utf8'), ''));
  const known = format === 'crux-copy' && version === 1 && typeof of === 'string' && typeof when === 'number';
  return known ? { path: about.slice(0, -ABOUT.length), of, when } : undefined;
}

function json(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

async function unlessMissing<T>(reading: Promise<T>, missing: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return missing;
    throw error;
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
  try {
    // First what makes it a copy: while that is there, so must be what it speaks of.
    await fs.rm(path + ABOUT, { force: true });
    await fs.rm(path, { force: true });
  } catch {
    // What stays is a copy that is found to be written, or a file that nobody asks for.
  }
}
