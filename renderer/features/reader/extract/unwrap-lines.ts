/** A line that ends a sentence and is shorter than this share of the longest line ends a paragraph too. */
const SHORT = 0.8;
const ENDS = /[.!?…:。！？」』”"')\]]$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。」』]$/u;

/**
 * The paragraphs of a page that was broken into lines by its layout, each on one line. A blank line ends a paragraph, and so does a short line at
 * the end of a sentence; a word that was hyphenated is put together again.
 */
export function unwrapLines(page: string): string {
  const lines = page.split('\n').map((line) => line.trim());
  const longest = Math.max(0, ...lines.map((line) => line.length));
  const paragraphs: string[] = [];
  let open = '';
  for (const line of lines) {
    if (line !== '') open = joined(open, line);
    const ends = line === '' || (ENDS.test(line) && line.length < longest * SHORT);
    if (!ends || open === '') continue;
    paragraphs.push(open);
    open = '';
  }
  return [...paragraphs, ...(open === '' ? [] : [open])].join('\n');
}

function joined(before: string, line: string): string {
  if (before === '') return line;
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line)) return before.slice(0, -1) + line;
  return UNSPACED.test(before) ? before + line : `${before} ${line}`;
}
