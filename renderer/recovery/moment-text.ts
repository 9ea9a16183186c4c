const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment in ms since 1970, as a person says it: 24 Nov 2026, 22:08. */
export function momentText(when: number): string {
  return MOMENT.format(when);
}
