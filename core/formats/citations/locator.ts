/** Where in a source, as the Citation Style Language has it: a place with its kind, or words of a person's own. */
type Locator = { readonly label: string; readonly locator: string } | { readonly suffix: string };

/** How people write each kind of place, and what the Citation Style Language calls it. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:pages?|pp?)(?:\.|\b)\s*(?=\S)/iu, 'page'],
  [/^(?:paragraphs?|paras?|¶{1,2})\.?\s*(?=\S)/iu, 'paragraph'],
  [/^(?:chapters?|chaps?|ch)(?:\.|\b)\s*(?=\S)/iu, 'chapter'],
  [/^(?:sections?|secs?|§{1,2})\.?\s*(?=\S)/iu, 'section'],
  [/^(?:figures?|figs?)(?:\.|\b)\s*(?=\S)/iu, 'figure'],
  [/^(?:volumes?|vols?)(?:\.|\b)\s*(?=\S)/iu, 'volume'],
  [/^(?:lines?|ll?)(?:\.|\b)\s*(?=\S)/iu, 'line'],
  [/^(?:notes?|nn?)(?:\.|\b)\s*(?=\S)/iu, 'note'],
];
/** Places begin with a number: “12”, “xiv–xv”, “A3”. “Paragraph the last” is somebody's words. */
const PLACE = /^(?:[A-Za-z]?\d|[ivxlcdm]+\b)/iu;
/** A number and the counter behind it, with what may stand before it. */
const COUNTERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:第\s*)?([\d–〜~-]+)\s*(?:頁|ページ)$/u, 'page'],
  [/^(?:第\s*)?([\d–〜~-]+)\s*段落$/u, 'paragraph'],
  [/^(?:第\s*)?([\d–〜~-]+)\s*章$/u, 'chapter'],
  [/^(?:제\s*)?([\d–〜~-]+)\s*(?:쪽|면|페이지)$/u, 'page'],
  [/^(?:제\s*)?([\d–〜~-]+)\s*(?:단락|문단)$/u, 'paragraph'],
  [/^(?:제\s*)?([\d–〜~-]+)\s*장$/u, 'chapter'],
];

const PAGES = /^\d+(?:\s*([–-])\s*\d+)?$/u;

/** Reads where in a source a citation points to: “p. 12”, “Paragraph 3”, “第3章”. A number alone is a page. */
export function locatorOf(written: string): Locator | undefined {
  const text = tidied(written);
  if (text === '') return undefined;
  if (PAGES.test(text)) return { label: 'page', locator: text };
  for (const [counted, label] of COUNTERS) {
    const [, locator] = counted.exec(text) ?? [];
    if (locator) return { label, locator };
  }
  for (const [kind, label] of KINDS) {
    const locator = text.replace(kind, '');
    if (locator !== text && PLACE.test(locator)) return { label, locator };
  }
  return { suffix: `, ${text}` };
}

/** The same for a style that sets no such place: as it was written, behind the citation. A number alone is a page. */
export function locatorAsWritten(written: string): Locator | undefined {
  const text = tidied(written);
  if (text === '') return undefined;
  const pages = PAGES.exec(text);
  if (!pages) return { suffix: `, ${text}` };
  return { suffix: `, ${pages[1] ? 'pp.' : 'p.'} ${text}` };
}

function tidied(written: string): string {
  return written.replace(/\s+/gu, ' ').trim();
}
