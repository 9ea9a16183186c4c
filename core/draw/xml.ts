/** Text as it may stand in an XML 1.0 document, in content and in attributes alike. Characters that XML refuses become U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A number for an attribute: at most two decimals, which is finer than any screen or printer. */
export function xmlNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}
