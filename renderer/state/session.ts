import type { StoreApi, UseBoundStore } from 'zustand';
import { derive } from '../../core/derived/derived-map';
import { emptyHistory, type History, type Step } from '../../core/edit/change/history';
import { type ArgumentMap, emptyMap } from '../../core/model/argument-map';
import type { Id } from '../../core/model/id';
import type { RelationKind } from '../../core/model/kinds';
import { useWindow, type WindowState } from '../ui/state-field';
import type { Editing } from './editing';
import type { Moving } from './edits/move';
import type { FieldDraft } from './field-draft';
import { type Find, noFind } from './find';
import type { Focus } from './focus';
import type { PackedText } from './packed-text';
import type { View, WorkPane } from './panes';
import { notReading, type Reading } from './reading';
import { type Shown, shown } from './shown';
import { nowhere, type Visited } from './visited';

/** The document that the window shows. */
export interface ShownDocument {
  /** The host's opaque name for it. */
  readonly id: string;
  readonly name: string;
  /** Whether there is a file that Save writes without asking. */
  readonly saved: boolean;
  /** The file as it was last read or written, and where the history stood then. */
  readonly file: FileState;
}

/**
 * What the file holds, so that an untouched map is saved with the same bytes: the text, the map in it, and the last step
 * that was done when the map was the file's; undefined for none yet. The map never was the file's where it was
 * `'repaired'`, or `'recovered'` with changes that were not saved.
 */
export interface FileState {
  readonly text: PackedText;
  readonly map: ArgumentMap;
  readonly step: Step | undefined | 'repaired' | 'recovered';
}

/** What something that is dropped would bear on, and how. */
export interface Drop {
  readonly target: Id;
  readonly kind: RelationKind;
}

/** All that the window shows and edits. Of this, only the map is ever saved. */
export interface SessionState extends WindowState, Shown {
  /** Null until the first document was opened. */
  readonly document: ShownDocument | null;
  readonly history: History;
  /** Ids of the selected statements and relations, the last one the one that commands act on. */
  readonly selection: readonly Id[];
  /** The branch that stands out while the rest is dimmed; null if none does. */
  readonly focus: Focus | null;
  /** What is looked for by the find bar. */
  readonly find: Find;
  /** Where one has been, to go back and forward. */
  readonly visited: Visited;
  /** The statement whose text is being edited in its box. */
  readonly editing: Editing | null;
  /** What is being typed into a field beside the map, such as one of the inspector; null if nothing is. */
  readonly draft: FieldDraft | null;
  /** The boxes that the pointer holds; null if it holds none. */
  readonly moving: Moving | null;
  /** Which views of the map are shown. */
  readonly view: View;
  /** Of the views of the map, the one that the keyboard was in last. */
  readonly lastPane: WorkPane;
  /** Whether the inspector is shown. */
  readonly inspector: boolean;
  /** Whether the panel of the checks is shown. */
  readonly checks: boolean;
  /** Whether statements on the canvas have badges for what the checks found. */
  readonly badges: boolean;
  readonly reading: Reading;
}

const blank = derive(emptyMap(''));

/** The state as it is before the first document is opened. */
export const initialSession: SessionState = {
  fields: {},
  document: null,
  ...shown(blank),
  history: emptyHistory,
  selection: [],
  focus: null,
  find: noFind,
  visited: nowhere,
  editing: null,
  draft: null,
  moving: null,
  view: 'canvas',
  lastPane: 'canvas',
  inspector: false,
  checks: false,
  badges: true,
  reading: notReading,
};

/** The state of this window. It is the window's one store, which on the floor below knows of no map. */
export const useSession = useWindow as UseBoundStore<StoreApi<unknown>> as UseBoundStore<
  StoreApi<SessionState>
>;
useSession.setState(initialSession);

/**
 * Whether the map differs from what its file holds, text that is being typed included. Undoing back to the saved map
 * counts as saved.
 */
export function isUnsaved({ document, history, editing, draft, map }: SessionState): boolean {
  if (!document) return false;
  const typed = editing !== null && editing.text !== map.statements.get(editing.id)?.text;
  return typed || (draft !== null && draft.text !== draft.from) || history.done.at(-1) !== document.file.step;
}
