import type { Host, HostCall, HostCalls, HostEvent, HostEvents } from '../../bridge/host';
import { failure, type Result, success } from '../../bridge/result';
import { blankDocument, createDocument, initialDocument, openDocument, releaseDocument } from './documents';
import { listenToDrops } from './dropped-file';
import { beginToKeep, endToKeep, keepChange } from './keep-changes';
import { openRecent } from './open-recent';
import { askChanged, askOverwrite, askUnsaved } from './questions';
import { clearRecent, recentMaps } from './recent-maps';
import { dropKept } from './recovery-store';
import { saveDocument, saveDocumentAs } from './save';
import { loadSettings, storeSettings } from './settings';
import { describeTab } from './tab';
import { offerUnsaved, openUnsaved } from './unsaved-maps';
import { readDocument, watchFiles } from './watch-files';
import { watchTabs } from './watch-tabs';

type Handlers = {
  [C in HostCall]: (args: Parameters<HostCalls[C]>[0]) => Promise<Result<ReturnType<HostCalls[C]>>>;
};

const handlers: Handlers = {
  'document.initial': initialDocument,
  'document.blank': blankDocument,
  'document.create': async ({ name, text }) => success(createDocument(name, text)),
  'document.open': openDocument,
  'document.save': saveDocument,
  'document.saveAs': saveDocumentAs,
  'document.read': readDocument,
  'document.release': async ({ id }) => {
    releaseDocument(id);
    return endToKeep({ id });
  },
  'recent.list': async () => success(await recentMaps()),
  'recent.open': openRecent,
  'recent.clear': async () => success(await clearRecent()),
  'recovery.begin': beginToKeep,
  'recovery.append': keepChange,
  'recovery.end': endToKeep,
  'recovery.list': offerUnsaved,
  'recovery.open': openUnsaved,
  'recovery.discard': async ({ id }) => {
    await dropKept(id);
    return success(null);
  },
  // A browser gives a page no place for files of its own that the person would find again.
  'version.list': async () => success([]),
  'version.read': async () => failure('missing', 'Your browser keeps no earlier versions.'),
  'dialog.unsaved': askUnsaved,
  'dialog.overwrite': askOverwrite,
  'dialog.changed': askChanged,
  // What is seldom wanted is read when it is.
  'export.save': async (file) => (await import('./save-export')).saveExport(file),
  'clipboard.write': async (content) => (await import('./write-clipboard')).writeClipboard(content),
  'font.forText': async (args) => (await import('./local-fonts')).localFonts(args),
  'window.describe': async (description) => success(describeTab(description)),
  // A page cannot close its own tab; the tab itself asks before it goes (see tab.ts).
  'window.close': async () => success(null),
  // The menus are drawn by the window itself where the host has no menu bar.
  'menu.set': async () => success(null),
  'settings.get': async () => success(loadSettings()),
  'settings.set': async (settings) => success(storeSettings(settings)),
};

/** The host of the browser edition: files by the File System Access API where there is one, else by up- and download. */
export function browserHost(): Host {
  return {
    shell: 'browser',
    platform: platformOf(navigator.userAgent),
    async call(call, args) {
      try {
        return await handlers[call](args);
      } catch (error) {
        return failure(
          'other',
          `Your browser reported: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    },
    on<E extends HostEvent>(event: E, listener: (payload: HostEvents[E]) => void) {
      // A browser has no menus for a page and closes it without asking; files are dropped on it.
      switch (event) {
        case 'open':
          return listenToDrops(listener as (payload: HostEvents['open']) => void);
        case 'changed':
          return watchFiles(listener as (payload: HostEvents['changed']) => void);
        case 'shared':
          return watchTabs(listener as (payload: HostEvents['shared']) => void);
        default:
          return () => undefined;
      }
    },
  };
}

function platformOf(userAgent: string): Host['platform'] {
  if (/Mac|iPhone|iPad/.test(userAgent)) return 'darwin';
  if (/Windows/.test(userAgent)) return 'win32';
  return /Linux|CrOS|Android/.test(userAgent) ? 'linux' : 'other';
}
