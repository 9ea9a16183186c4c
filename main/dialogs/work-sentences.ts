import { countedChanges } from '../../bridge/window-title';

/** What of a window's map is not saved, and what of that is kept for a crash. */
export interface Work {
  /** Whether anything is not saved. */
  readonly unsaved: boolean;
  /** How many changes could not be kept. */
  readonly unkept: number;
  /** Whether anything that is not saved is kept. */
  readonly kept: boolean;
}

/** What a person is told of their work when a window's page has died. */
export function atCrash({ unsaved, unkept, kept }: Work): string {
  const offered = 'If you close it, Crux offers them when it next starts.';
  if (unkept > 0) {
    const lost = `${countedChanges(unkept)} could not be kept and ${unkept === 1 ? 'is' : 'are'} lost.`;
    return kept
      ? `${lost} Your unsaved changes before that are kept. ${offered}`
      : `${lost} The file is as it was last saved.`;
  }
  if (kept) return `Your unsaved changes are kept, up to the last second. ${offered}`;
  return unsaved
    ? 'What you changed in the last second was not kept yet and is lost. The file is as it was last saved.'
    : 'There were no unsaved changes in it.';
}

/** What a person is told of their work in a window that does not respond, which they may close. */
export function atHang({ unsaved, unkept, kept }: Work): string {
  const offered = 'offers them when it next starts.';
  if (unkept > 0) {
    const lost = `${countedChanges(unkept)} could not be kept and ${unkept === 1 ? 'is' : 'are'} lost if you close it now.`;
    return kept ? `${lost} Crux keeps your unsaved changes before that, and ${offered}` : lost;
  }
  if (kept) return `You may close it now: Crux keeps your unsaved changes, and ${offered}`;
  return unsaved
    ? 'What you changed last was not kept yet and is lost if you close it now.'
    : 'You may close it now: there are no unsaved changes in it.';
}
