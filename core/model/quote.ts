const LONGEST = 80;
/** What a text has that is not ready to be quoted: white space other than single spaces within it. */
const UNTIDY = /[^\S ]| {2}|^ | $/;
/** Half of a character, where characters are not all one unit long. */
const SURROGATE = /[\ud800-\udfff]/;

/**
 * A statement's text inside a sentence: in quotation marks, without its full stop, on one line, and cut after a word
 * where it is longer than 80 characters.
 */
export function quote(text: string): string {
  // Thousands may be quoted at once, and most of them are tidy.
  const tidy = UNTIDY.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
  const line = tidy.endsWith('.') ? tidy.slice(0, -1) : tidy;
  const cut = beginning(line);
  // Japanese has no spaces: there the cut falls where it must.
  return cut === line ? `“${line}”` : `“${cut.replace(/ \S{0,20}$/u, '')}…”`;
}

/** The first characters of a line, as many as are shown. */
function beginning(line: string): string {
  if (line.length <= LONGEST) return line;
  const enough = line.slice(0, 2 * LONGEST);
  return SURROGATE.test(enough) ? Array.from(enough).slice(0, LONGEST).join('') : line.slice(0, LONGEST);
}
