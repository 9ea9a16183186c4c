import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import Store from 'electron-store';
import { z } from 'zod';
import { DEFAULT_SETTINGS, type Settings, soundSettings } from '../../bridge/settings';

/** Where a window was on a display, in px of all the screens, so that the next one opens there. */
const placeSchema = z.object({
  /** Electron's id of the display. */
  display: z.int(),
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});
export type WindowPosition = z.infer<typeof placeSchema>;

interface Kept extends Settings {
  /** One for each display, the latest first. */
  readonly windows?: readonly WindowPosition[];
}

let store: Store<Partial<Kept>> | undefined;
let kept: Kept = DEFAULT_SETTINGS;

/**
 * Reads the settings file. One that cannot be read is set aside under another name, never overwritten.
 *
 * @returns what happened, for the person, if the file could not be read
 */
export function loadSettings(): string | undefined {
  try {
    kept = readStore();
    return undefined;
  } catch (error) {
    const aside = setAside();
    kept = DEFAULT_SETTINGS;
    if (aside === undefined) return `Your settings could not be read, and are not kept: ${wordsOf(error)}.`;
    try {
      kept = readStore();
    } catch {
      store = undefined;
    }
    return `Your settings could not be read, so Crux starts with its own. The old file was kept as “${aside}”.`;
  }
}

/** The settings as they are now, of all that is kept those that a window may know. */
export function settings(): Settings {
  return soundSettings(kept);
}

/** Where the last window was on each display that is known, the latest first. */
export function windowPositions(): readonly WindowPosition[] {
  return kept.windows ?? [];
}

/** Keeps a part of the settings. It holds until Crux ends, even if this throws because the file cannot be written. */
export function keepSettings(part: Partial<Kept>): void {
  kept = { ...kept, ...part };
  store?.set({ ...part });
}

function readStore(): Kept {
  store = new Store<Partial<Kept>>({ name: 'settings' });
  const { windows, ...others } = store.store;
  const places = z.array(placeSchema).safeParse(windows);
  // A value that this Crux does not know is passed over, and stays in the file until it is set.
  return { ...soundSettings(others), ...(places.success && { windows: places.data }) };
}

function setAside(): string | undefined {
  const folder = app.getPath('userData');
  const name = `settings.unreadable-${new Date().toISOString().replace(/[:.]/g, '-')}.json`;
  try {
    renameSync(join(folder, 'settings.json'), join(folder, name));
    return name;
  } catch {
    return undefined;
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
