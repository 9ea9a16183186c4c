import { type Pace, USUAL_PACE } from '../../../../core/sheet/speaking-time';

/** How fast one speaks is about a person: it is kept in the page, as the choices of an export are. */
const KEY = 'crux-pace';

/** What each pace may be. */
export const PACE_RANGES = {
  wordsPerMinute: { least: 40, most: 400 },
  charactersPerMinute: { least: 80, most: 900 },
} as const;

/** The pace that was chosen last. */
export function lastPace(): Pace {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Pace>;
    const paceOf = (name: keyof Pace) => {
      const value = kept[name] ?? 0;
      return value >= PACE_RANGES[name].least && value <= PACE_RANGES[name].most ? value : USUAL_PACE[name];
    };
    return {
      wordsPerMinute: paceOf('wordsPerMinute'),
      charactersPerMinute: paceOf('charactersPerMinute'),
    };
  } catch {
    return USUAL_PACE;
  }
}

/** Keeps the pace for the next time. */
export function keepPace(pace: Pace): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(pace));
  } catch {
    // Private windows may refuse.
  }
}
