import type { StoreApi, UseBoundStore } from 'zustand';
import { derive } from '../../core/derived/derived-map';
import { emptyHistory, type History, type Step } from '../../core/edit/change/history';
import { type ArgumentMap, emptyMap } from '../../core/model/argument-map';
import type { Id } from '../../core/model/id';
import { useWindow, type WindowState } from '../ui/state-field';
import type { PackedText } from './packed-text';
import { type Shown, shown } from './shown';

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

/** All that the window shows and edits. Of this, only the map is ever saved. */
export interface SessionState extends WindowState, Shown {
  /** Null until the first document was opened. */
  readonly document: ShownDocument | null;
  readonly history: History;
  /** Ids of the selected statements and relations, the last one the one that commands act on. */
  readonly selection: readonly Id[];
}

const blank = derive(emptyMap(''));

/** The state as it is before the first document is opened. */
export const initialSession: SessionState = {
  fields: {},
  document: null,
  ...shown(blank),
  history: emptyHistory,
  selection: [],
};

/** The state of this window. It is the window's one store, which on the floor below knows of no map. */
export const useSession = useWindow as UseBoundStore<StoreApi<unknown>> as UseBoundStore<
  StoreApi<SessionState>
>;
useSession.setState(initialSession);
