import { randomUUID } from 'node:crypto';
import type { FileVersion } from '../../disk/file-version';

/** What the host knows of a document that a window holds. The window knows its id and name alone. */
export interface HeldDocument {
  readonly id: string;
  /** The `webContents` id of the window that holds it; no other window may name it. */
  readonly window: number;
  readonly name: string;
  /** Where its file lies, links resolved; absent for a map that has no file yet. */
  readonly path?: string;
  readonly version?: FileVersion;
  /** The journals that it was recovered from: they go when what they hold is kept anew. */
  readonly recovers?: readonly string[];
}

const documents = new Map<string, HeldDocument>();

/** Holds a document for a window under a new id. */
export function holdDocument(document: Omit<HeldDocument, 'id'>): HeldDocument {
  const held = { ...document, id: randomUUID() };
  documents.set(held.id, held);
  return held;
}

/** The document of this id, if this window holds it. */
export function heldDocument(window: number, id: string): HeldDocument | undefined {
  const document = documents.get(id);
  return document?.window === window ? document : undefined;
}

/** Notes where a document lies now; nothing if it was released meanwhile. */
export function updateDocument(id: string, now: Partial<Omit<HeldDocument, 'id' | 'window'>>): void {
  const document = documents.get(id);
  if (document) documents.set(id, { ...document, ...now });
}

/** Forgets a document, if this window holds it. */
export function releaseDocument(window: number, id: string): void {
  if (heldDocument(window, id)) documents.delete(id);
}

/** The documents that a window holds, the oldest first. */
export function documentsOf(window: number): readonly HeldDocument[] {
  return [...documents.values()].filter((document) => document.window === window);
}

/** All documents, of whatever window. */
export function allDocuments(): readonly HeldDocument[] {
  return [...documents.values()];
}

/** The journals that documents are being recovered from. */
export function journalsInUse(): readonly string[] {
  return [...documents.values()].flatMap(({ recovers = [] }) => recovers);
}

/** The window that holds the file at this path, if any. */
export function windowHolding(path: string): number | undefined {
  return [...documents.values()].find((document) => document.path === path)?.window;
}
