const MINUTE: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
};
/** Each tells more than the one before. */
const FORMATS = [
  MINUTE,
  { ...MINUTE, second: '2-digit' } as const,
  { ...MINUTE, second: '2-digit', fractionalSecondDigits: 3 } as const,
].map((options) => new Intl.DateTimeFormat('en-GB', options));

/** A moment in ms since 1970, as a person says it: 24 Nov 2026, 22:08. */
export function momentText(when: number): string {
  return FORMATS[0]!.format(when);
}

/** Several moments that differ, each as short as it can be told from the others: those of one minute have their seconds. */
export function momentTexts(whens: readonly number[]): readonly string[] {
  return whens.map((when) => {
    const format = FORMATS.find((candidate) => {
      const text = candidate.format(when);
      return whens.every((other) => other === when || candidate.format(other) !== text);
    });
    return (format ?? FORMATS.at(-1)!).format(when);
  });
}
