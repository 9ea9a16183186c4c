/** The styles that citations can be set in, as the Citation Style Language names them, and how people call them. */
export const CITATION_STYLES = {
  apa: 'APA',
  'chicago-author-date': 'Chicago, author–date',
  'chicago-fullnote-bibliography': 'Chicago, notes',
  'harvard-cite-them-right': 'Harvard',
  ieee: 'IEEE',
  'modern-language-association': 'MLA',
  sist02: 'SIST 02',
} as const;
export type CitationStyle = keyof typeof CITATION_STYLES;

/** The languages that “and”, “no date” and the like are said in. */
export const CITATION_LOCALES = {
  'en-GB': 'English (UK)',
  'en-US': 'English (US)',
  'ja-JP': '日本語',
  'ko-KR': '한국어',
} as const;
export type CitationLocale = keyof typeof CITATION_LOCALES;

/** Whether this is the name of a style that citations can be set in. */
export function isCitationStyle(name: unknown): name is CitationStyle {
  return typeof name === 'string' && Object.hasOwn(CITATION_STYLES, name);
}

/** Whether this is a language that citations can be set in. */
export function isCitationLocale(name: unknown): name is CitationLocale {
  return typeof name === 'string' && Object.hasOwn(CITATION_LOCALES, name);
}
