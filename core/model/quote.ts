const LONGEST = 80;
/** What a line has that is not ready to be quoted: white space other than single spaces within it. */
const UNTIDY = /[^\S ]| {2}|^ | $/u;

/**
 * A statement's text inside a sentence: in quotation marks, without its full stop, on one line, and cut after a word
 * where it is longer than 80 characters.
 */
export function quote(text: string): string {
  // Most texts are short and tidy, and thousands of them may be quoted at once.
  const tidy = text.length <= LONGEST && !UNTIDY.test(text);
  if (tidy) return `“${text.endsWith('.') ? text.slice(0, -1) : text}”`;
  const line = text.replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
  const characters = Array.from(line);
  if (characters.length <= LONGEST) return `“${line}”`;
  const cut = characters.slice(0, LONGEST).join('');
  // Japanese has no spaces: there the cut falls where it must.
  return `“${cut.replace(/ \S{0,20}$/u, '')}…”`;
}
