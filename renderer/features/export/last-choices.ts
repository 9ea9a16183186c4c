import { SETTINGS } from '../../../bridge/settings';
import { EXPORT_FORMATS } from '../../../core/formats/registry/formats';
import { DEFAULT_CHOICES, type ExportChoices, MARGIN, SIZE } from './export-choices';

/** Kept in the page, not by the host: they are of no use to any other program, nor to another version of this one. */
const KEY = 'crux-export';

/** What each choice may be: what is kept may be from another version, or from anybody. */
const KNOWN: { readonly [C in keyof ExportChoices]: (value: unknown) => boolean } = {
  format: isOneOf(EXPORT_FORMATS),
  theme: isOneOf(Object.keys(SETTINGS.theme.choices)),
  margin: isWithin(MARGIN),
  title: isFlag,
  legend: isFlag,
  transparent: isFlag,
  scale: isOneOf([1, 2, 3, 4]),
  embedFonts: isFlag,
  paper: isOneOf(['picture', 'a4', 'letter']),
  landscape: isFlag,
  tiled: isFlag,
  size: isWithin(SIZE),
  carryMap: isFlag,
};

/** What was chosen last; what was never chosen, or cannot be, is as it is from the start. */
export function lastChoices(): ExportChoices {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const sound = Object.entries(kept ?? {}).filter(
      ([name, value]) => Object.hasOwn(KNOWN, name) && KNOWN[name as keyof ExportChoices](value),
    );
    return { ...DEFAULT_CHOICES, ...Object.fromEntries(sound) };
  } catch {
    return DEFAULT_CHOICES;
  }
}

/** Keeps what was chosen for the next time. */
export function keepChoices(choices: ExportChoices): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // Private windows may refuse: the next export begins as the first did.
  }
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isOneOf(values: readonly unknown[]): (value: unknown) => boolean {
  return (value) => values.includes(value);
}

function isWithin({ least, most }: { readonly least: number; readonly most: number }) {
  return (value: unknown) => typeof value === 'number' && value >= least && value <= most;
}
