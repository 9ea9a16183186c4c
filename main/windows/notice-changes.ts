import { app } from 'electron';
import { ChangesOnDisk } from '../documents/changes-on-disk';
import { allDocuments, type HeldDocument } from '../documents/held-documents';
import { serialize } from '../documents/serialize';
import { appWindow } from './app-window';

/** How often, in ms, the files of open maps are looked at. */
const EVERY = 1500;

const watched = new Map<string, ChangesOnDisk>();

/** Tells windows when another program changes the file of the map that they show. */
export function noticeChanges(): void {
  let looking = false;
  const lookAtAll = async () => {
    // A network drive may take long to answer; it is not asked twice meanwhile.
    if (looking) return;
    looking = true;
    try {
      const documents = allDocuments();
      const ids = new Set(documents.map(({ id }) => id));
      for (const id of watched.keys()) if (!ids.has(id)) watched.delete(id);
      await Promise.all(documents.map(look));
    } finally {
      looking = false;
    }
  };
  setInterval(() => void lookAtAll(), EVERY).unref();
  app.on('browser-window-focus', () => void lookAtAll());
}

async function look({ id, window }: HeldDocument): Promise<void> {
  const changes = watched.get(id) ?? new ChangesOnDisk();
  watched.set(id, changes);
  // Not while it is being saved: then the change is our own.
  const change = await serialize(id, async () => {
    const now = allDocuments().find((document) => document.id === id);
    return now?.path !== undefined && now.version ? changes.look(now.path, now.version) : undefined;
  });
  if (change) appWindow(window)?.tell('changed', { id, gone: change === 'gone' });
}
