import type { Change } from '../core/edit/change/change';
import type { BibliographyName, ExportFormat } from '../core/formats/registry/formats';
import type { Result } from './result';
import type { Settings } from './settings';
import type { WindowDescription } from './window-title';

/** A document that the host holds open for a window. The renderer never sees a path. */
export interface OpenDocument {
  /** Opaque; known to the host alone. */
  readonly id: string;
  /** For the title bar: the file's name without its folder, or a title for a document that has no file. */
  readonly name: string;
  /** The whole text of the file, as it was read. */
  readonly text: string;
  /** Whether there is a file behind it that Save can write; false for a new or a bundled map. */
  readonly saved: boolean;
  /** The map as it was when Crux ended without saving it, where it was recovered: `text` with the unsaved changes. */
  readonly unsaved?: string;
  /** The name of the picture that the map was taken from; the map has no file then, so that saving spares the picture. */
  readonly picture?: string;
  /** The name of the Markdown file whose text `text` is; the map that is made of it has no file, so that saving spares the outline. */
  readonly outline?: string;
}

/** What is left of a document after it was saved. */
export interface SavedDocument {
  readonly id: string;
  readonly name: string;
}

/** A map that was not saved when Crux ended, and can be recovered. */
export interface UnsavedMap {
  /** Opaque. */
  readonly id: string;
  readonly name: string;
  /** When it was last changed, in ms since 1970. */
  readonly when: number;
  /** How many statements, relations, sources and places differ from the file. */
  readonly changes: number;
  /** False if a part of what was kept is damaged, and only what came before can be recovered. */
  readonly whole: boolean;
}

/** What the person chose when asked about unsaved work; `copy` is offered where it cannot be kept safe from a crash. */
export type UnsavedChoice = 'save' | 'copy' | 'discard' | 'cancel';

/** A version of a document's file as it was saved earlier. */
export interface EarlierVersion {
  /** Opaque. */
  readonly id: string;
  /** When it was saved, in ms since 1970. */
  readonly when: number;
  readonly bytes: number;
  /** How many statements it has, where the host has counted them. */
  readonly statements?: number;
}

/** What the person chose when a save met a file that another program has changed. */
export type OverwriteChoice = 'overwrite' | 'copy' | 'compare' | 'cancel';

/** What the person chose when another program has changed the file of an open map. */
export type ChangedChoice = 'reload' | 'keep' | 'copy' | 'compare';

/** A picture, a paper or a bibliography to be written where the person says. */
export interface ExportFile {
  /** The suggested file name, with its extension. */
  readonly name: string;
  readonly format: ExportFormat | BibliographyName;
  /** The text of the file, or its bytes in base64. */
  readonly content: { readonly text: string } | { readonly base64: string };
}

/** What is put on the clipboard: a text, or a PNG in base64. */
export type CopiedContent = { readonly text: string } | { readonly png: string };

/** One line of a menu, as the command table has it: a command, a line between commands, or a menu within the menu. */
export type MenuItem =
  | {
      readonly command: string;
      readonly title: string;
      /** `Mod+Shift+S`: modifiers and a key of `KeyboardEvent.key`; `Mod` is Cmd on macOS and Ctrl elsewhere. */
      readonly shortcut?: string;
      readonly enabled: boolean;
      /** Present for a choice among several, true for the one that holds now. */
      readonly checked?: boolean;
    }
  | { readonly separator: true }
  | Menu;
export interface Menu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** A map that was opened or saved lately. The host alone knows where it is. */
export interface RecentMap {
  /** Opaque. */
  readonly id: string;
  /** The name of its file. */
  readonly name: string;
  /** When it was last opened or saved, in ms since 1970. */
  readonly when: number;
}

/**
 * The calls a window may make. Each takes one JSON value and answers with a `Result` of one.
 * `null` as a value means that the person cancelled.
 */
export interface HostCalls {
  /** The document that this window was opened for. */
  'document.initial': (args: null) => OpenDocument;
  /** A blank map. */
  'document.blank': (args: null) => OpenDocument;
  /** A map that the window itself makes: from a starter, say. It has no file yet. */
  'document.create': (args: { name: string; text: string }) => OpenDocument;
  /** Asks for a file and reads it. */
  'document.open': (args: null) => OpenDocument | null;
  /** Writes a document to its file; asks where, if there is none. `overwrite`: though it changed on disk. */
  'document.save': (args: { id: string; text: string; overwrite?: boolean }) => SavedDocument | null;
  /** Asks where, writes a document there, and makes that its file. */
  'document.saveAs': (args: { id: string; text: string }) => SavedDocument | null;
  /**
   * The text of a document's file as it is on disk now. `take`: the window takes it for what the document was made from,
   * so that saving overwrites it.
   */
  'document.read': (args: { id: string; take: boolean }) => string;
  /** Says that the window no longer holds a document. */
  'document.release': (args: { id: string }) => null;
  /** The maps that were opened or saved lately, the latest first; none where the host cannot open them again. */
  'recent.list': (args: null) => readonly RecentMap[];
  /** Opens one of them; null if another window shows it, which comes forward. One that is gone leaves the list. */
  'recent.open': (args: { id: string }) => OpenDocument | null;
  /** Forgets them all; their files stay. */
  'recent.clear': (args: null) => null;
  /**
   * Begins to keep what is not saved of a document: the text of a map, and a first change to it. What was kept of the
   * document before is kept until then.
   */
  'recovery.begin': (args: { id: string; text: string; change: Change }) => null;
  /** Keeps a further change; answers with the bytes of all changes since it was begun, so that they do not pile up. */
  'recovery.append': (args: { id: string; change: Change }) => number;
  /** Forgets what was kept of a document: it is saved, or given up. */
  'recovery.end': (args: { id: string }) => null;
  /**
   * The maps that were not saved when Crux ended. They are offered once, to the first window that asks; later only
   * `again`, when the person asks for them.
   */
  'recovery.list': (args: { again: boolean }) => readonly UnsavedMap[];
  /** Opens one of them; null if it opens in another window. It stays until what it holds is kept anew, or saved. */
  'recovery.open': (args: { id: string }) => OpenDocument | null;
  /** Gives one of them up. */
  'recovery.discard': (args: { id: string }) => null;
  /** The versions of a document's file that the host has kept, the latest first; none where it keeps none. */
  'version.list': (args: { id: string }) => readonly EarlierVersion[];
  /** The text of one of them. */
  'version.read': (args: { id: string; version: string }) => string;
  /** Asks whether to save, discard or go on editing. `unkept`: as in a window's description. */
  'dialog.unsaved': (args: { name: string; unkept: number }) => UnsavedChoice;
  /** Asks whether to overwrite a file that changed on disk. */
  'dialog.overwrite': (args: { name: string }) => OverwriteChoice;
  /** Tells that the file of an open map changed on disk, and asks what to do. */
  'dialog.changed': (args: { name: string; unsaved: boolean }) => ChangedChoice;
  /** Asks where and writes an export; answers with the name of the file that was written. */
  'export.save': (args: ExportFile) => string | null;
  /** Puts a copy of the map, or of a part of it, on the clipboard. */
  'clipboard.write': (args: CopiedContent) => null;
  /**
   * Font files of this machine, in base64, for those characters of a text that Inter has not; as many as the host finds
   * and may read.
   */
  'font.forText': (args: { text: string }) => readonly string[];
  /** Shows the title, the unsaved mark and the warning of what is not kept where the host has a place for them. */
  'window.describe': (args: WindowDescription) => null;
  /** Closes the window without asking again; only in answer to `close`. */
  'window.close': (args: null) => null;
  /** Gives the host the menus to show. */
  'menu.set': (args: readonly Menu[]) => null;
  'settings.get': (args: null) => Settings;
  /** Keeps some of them, and leaves the others as they are. */
  'settings.set': (args: Partial<Settings>) => null;
}
export type HostCall = keyof HostCalls;

/** What a host tells a window. */
export interface HostEvents {
  /** A menu item was chosen. */
  command: { readonly id: string };
  /** The person wants to close the window; it closes when the window answers with `window.close`. */
  close: null;
  /** A file was opened from outside the window: dropped on the dock, double-clicked, given to a second Crux. */
  open: Result<OpenDocument>;
  /** Another program has changed the file of a document, or it is gone from its place. */
  changed: { readonly id: string; readonly gone: boolean };
  /** Short news that needs no answer: what the host has noticed by itself, of a save that has ended already, say. */
  notice: { readonly message: string };
  /** The file of an open map is open in another tab of the browser too. On the desktop, one window shows a file. */
  shared: { readonly name: string };
}
export type HostEvent = keyof HostEvents;

/** The renderer's whole view of its host. On the desktop the preload puts one at `window.crux`. */
export interface Host {
  readonly shell: 'desktop' | 'browser';
  readonly platform: 'darwin' | 'win32' | 'linux' | 'other';
  call<C extends HostCall>(
    call: C,
    args: Parameters<HostCalls[C]>[0],
  ): Promise<Result<ReturnType<HostCalls[C]>>>;
  /** Listens to an event; answers with a function that stops listening. */
  on<E extends HostEvent>(event: E, listener: (payload: HostEvents[E]) => void): () => void;
}

export { MAX_FILE_BYTES } from '../core/file/limits';
