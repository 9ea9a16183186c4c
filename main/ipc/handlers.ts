import type { HostCall } from '../../bridge/host';
import { success } from '../../bridge/result';
import { earlierVersions, readVersion } from '../backups/document-backups';
import { writeClipboard } from '../clipboard/write-clipboard';
import { askChanged, askOverwrite, askUnsaved } from '../dialogs/questions';
import { openBlankMap } from '../documents/bundled-maps';
import { createDocument } from '../documents/create-document';
import { documentsOf } from '../documents/held-documents';
import { readDocument } from '../documents/read-document';
import { recentMaps } from '../documents/recent-maps';
import { forgetRecent } from '../documents/remember-recent';
import { fontsForText } from '../fonts/fonts-for-text';
import { showMenus } from '../menus/show-menus';
import { beginToKeep, endToKeep, keepChange } from '../recovery/keep-changes';
import { letGo } from '../recovery/let-go';
import { discardUnsaved } from '../recovery/unsaved-maps';
import { saveDocument, saveDocumentAs } from '../saving/save';
import { saveExport } from '../saving/save-export';
import { keepSettings, settings } from '../settings/settings';
import { applyTheme } from '../settings/theme';
import { describeWindow } from '../windows/describe-window';
import { initialDocument } from '../windows/initial-document';
import { openForWindow } from '../windows/open-for-window';
import { openRecent } from '../windows/open-recent';
import { offerUnsaved, recoverInWindow } from '../windows/recover-in-window';
import type { Handler } from './answer-call';

/** What each call of `bridge/` does on the desktop. */
export const handlers: { readonly [C in HostCall]: Handler<C> } = {
  'document.initial': initialDocument,
  'document.blank': ({ id }) => success(openBlankMap(id)),
  'document.create': ({ id }, { name, text }) => success(createDocument(id, name, text)),
  'document.open': openForWindow,
  'document.save': ({ browserWindow }, args) => saveDocument(browserWindow, args),
  'document.saveAs': ({ browserWindow }, args) => saveDocumentAs(browserWindow, args),
  'document.read': ({ id }, args) => readDocument(id, args),
  'document.release': async (window, { id }) => {
    await letGo(window.id, id);
    return success(null);
  },
  'recent.list': () => success(recentMaps()),
  'recent.open': openRecent,
  'recent.clear': () => {
    forgetRecent();
    return success(null);
  },
  'recovery.begin': beginToKeep,
  'recovery.append': keepChange,
  'recovery.end': endToKeep,
  'recovery.list': async (_window, { again }) => success(await offerUnsaved(again)),
  'recovery.open': (window, { id }) => recoverInWindow(window, id),
  'recovery.discard': async (_window, { id }) => {
    await discardUnsaved(id);
    return success(null);
  },
  'version.list': ({ id }, args) => earlierVersions(id, args),
  'version.read': ({ id }, args) => readVersion(id, args),
  'dialog.unsaved': async ({ browserWindow }, args) => success(await askUnsaved(browserWindow, args)),
  'dialog.overwrite': async ({ browserWindow }, { name }) => success(await askOverwrite(browserWindow, name)),
  'dialog.changed': async ({ browserWindow }, args) => success(await askChanged(browserWindow, args)),
  'export.save': ({ browserWindow }, file) => saveExport(browserWindow, file),
  'clipboard.write': (_window, content) => writeClipboard(content),
  'font.forText': async (_window, { text }) => success(await fontsForText(text)),
  'window.describe': (window, description) => success(describeWindow(window, description)),
  'window.close': async (window) => {
    for (const { id } of documentsOf(window.id)) await letGo(window.id, id);
    window.close();
    return success(null);
  },
  'menu.set': (window, menus) => success(showMenus(window, menus)),
  'settings.get': () => success(settings()),
  'settings.set': (_window, chosen) => {
    try {
      keepSettings(chosen);
    } finally {
      applyTheme();
    }
    return success(null);
  },
};
