// Of Zod the functions, not the classes, which would bring all of it into the window's first script.
import * as z from 'zod/mini';
import type { ThemeChoice } from '../core/draw/theme';

/** A setting that is one of a few choices, and is shown as a menu of them. */
interface Choice<V extends string> {
  /** On the menu. */
  readonly title: string;
  readonly default: V;
  /** What each choice is called, in the order in which they are shown. */
  readonly choices: Readonly<Record<V, string>>;
  readonly schema: z.ZodMiniType<V>;
}

/**
 * The settings. The host keeps them: on the desktop in `settings.json` in the user's folder, in a browser in its local storage, under
 * these names, which stay. The window shows each as a menu under *View*, and reads it from `settingsField`.
 */
export const SETTINGS = {
  theme: choice<ThemeChoice>('Theme', 'system', {
    system: 'Same as the system',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  }),
};

export type SettingName = keyof typeof SETTINGS;
export type Settings = { readonly [S in SettingName]: (typeof SETTINGS)[S]['default'] };

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/** The settings as they are until somebody chooses. */
export const DEFAULT_SETTINGS = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, SETTINGS[name].default]),
) as Settings;

/** What is kept, as far as this Crux knows it; the default of any other. @param kept what was read, of whatever kind it is */
export function soundSettings(kept: unknown): Settings {
  const given = typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
  const sound = SETTING_NAMES.flatMap((name) => {
    const read = SETTINGS[name].schema.safeParse(given[name]);
    return read.success ? [[name, read.data]] : [];
  });
  return { ...DEFAULT_SETTINGS, ...(Object.fromEntries(sound) as Partial<Settings>) };
}

function choice<V extends string>(title: string, usual: V, choices: Choice<V>['choices']): Choice<V> {
  return { title, default: usual, choices, schema: z.enum(Object.keys(choices) as [V, ...V[]]) };
}
