import { MAX_FILE_BYTES, type OpenDocument } from '../../bridge/host';
import type { MapInPicture } from '../../bridge/map-in-picture';
import { failure, type Result, success } from '../../bridge/result';
import { beginsAsJson } from '../../core/formats/begins-as-json';
import { type ChosenFile, chooseFile } from './file-access';
import { holdFile, letFileGo } from './held-files';
import { addRecent } from './recent-maps';

/** What this tab knows of a document that it holds open. */
export interface KnownDocument {
  readonly name: string;
  /** Present where the browser lets the tab write the file in place. */
  readonly handle?: FileSystemFileHandle;
  /** Of the file when it was last read or written, to see whether somebody else wrote it since. */
  readonly lastModified?: number;
  /** What was kept of documents that it was recovered from, until it is kept anew. */
  readonly recovers?: readonly string[];
}

const documents = new Map<string, KnownDocument>();

/** What is known of a document, or nothing if this tab does not hold it. */
export function knownDocument(id: string): KnownDocument | undefined {
  return documents.get(id);
}

/** Notes what is known of a document after it was read or written. */
export function rememberDocument(id: string, known: KnownDocument): void {
  documents.set(id, known);
}

/** All documents that this tab holds open, by their ids. */
export function knownDocuments(): ReadonlyMap<string, KnownDocument> {
  return documents;
}

/** What is kept of documents that are being recovered just now. */
export function recoveredJustNow(): ReadonlySet<string> {
  return new Set([...documents.values()].flatMap(({ recovers = [] }) => recovers));
}

/** Forgets a document. */
export function releaseDocument(id: string): null {
  documents.delete(id);
  void letFileGo(id);
  return null;
}

/** The file that `npm start -- FILE` offers, else the article's map. */
export async function initialDocument(): Promise<Result<OpenDocument>> {
  if (new URLSearchParams(location.search).has('opened')) {
    const answer = await fetch('./opened-file');
    const opened = (await answer.json()) as { name: string; text: string } | { error: string };
    return 'error' in opened ? failure('missing', opened.error) : success(register(opened.name, opened.text));
  }
  const { default: text } = await import('../../maps/japan-south-korea.json?raw');
  return success(register('Japan and South Korea', text));
}

/** A blank map. */
export async function blankDocument(): Promise<Result<OpenDocument>> {
  const { default: text } = await import('../../maps/blank.json?raw');
  return success(register('Untitled map', text));
}

/** A map that has no file yet. */
export function createDocument(name: string, text: string): OpenDocument {
  return register(name, text);
}

/** Asks for a file and reads it; null if the person cancelled. */
export async function openDocument(): Promise<Result<OpenDocument | null>> {
  const chosen = await chooseFile();
  return chosen ? readChosen(chosen) : success(null);
}

/**
 * Reads a file that was chosen or dropped, and holds it open. A picture gives the map that it carries, as one that has no file yet:
 * saving it must not write over the picture. The same holds for an outline.
 */
export async function readChosen({ file, handle }: ChosenFile): Promise<Result<OpenDocument>> {
  const { isNamedAsOutline, isNamedAsPicture, MAX_PICTURE_BYTES, nameOfOutline } = await import(
    './opened-files'
  );
  const bytes = await readBytes(file, isNamedAsPicture(file.name) ? MAX_PICTURE_BYTES : MAX_FILE_BYTES);
  if (!bytes.ok) return bytes;
  const taken = beginsAsJson(bytes.value) ? undefined : await mapIn(file, bytes.value);
  if (taken) {
    if (!taken.ok) return taken;
    return success({ ...register(taken.value.name, taken.value.text), picture: file.name });
  }
  const text = textOf(file, bytes.value);
  if (!text.ok) return text;
  if (isNamedAsOutline(file.name)) {
    return success({ ...register(nameOfOutline(file.name), text.value), outline: file.name });
  }
  if (handle) void addRecent(handle);
  return success(register(file.name, text.value, { handle, lastModified: file.lastModified }));
}

async function mapIn({ name }: File, bytes: Uint8Array): Promise<Result<MapInPicture> | undefined> {
  // What unpacks pictures is read when there may be one.
  const { mapInPicture } = await import('../../bridge/map-in-picture');
  return mapInPicture(bytes, name, globalThis);
}

/** The text of a map's file: limited in size, and UTF-8 or refused. */
export async function readText(file: File): Promise<Result<string>> {
  const bytes = await readBytes(file, MAX_FILE_BYTES);
  return bytes.ok ? textOf(file, bytes.value) : bytes;
}

async function readBytes(file: File, most: number): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (file.size > most) return tooLarge(file);
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failure(
      'denied',
      `Your browser could not read “${file.name}”. It may have been moved or changed.`,
    );
  }
}

function textOf(file: File, bytes: Uint8Array<ArrayBuffer>): Result<string> {
  if (bytes.length > MAX_FILE_BYTES) return tooLarge(file);
  try {
    return success(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return failure('not-text', `“${file.name}” is not a text file, so it is not a map.`);
  }
}

function tooLarge(file: File): Result<never> {
  const size = Math.round(file.size / 1024 / 1024);
  const most = MAX_FILE_BYTES / 1024 / 1024;
  return failure('too-large', `“${file.name}” has ${size} MB; Crux opens maps of up to ${most} MB.`);
}

/** Holds a document open. */
export function register(name: string, text: string, of: Partial<KnownDocument> = {}): OpenDocument {
  const id = crypto.randomUUID();
  rememberDocument(id, { ...of, name });
  if (of.handle) void holdFile(id, of.handle);
  return { id, name, text, saved: of.handle !== undefined };
}
