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
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const paragraphs: string[] = [];
  // Its parts: put together as they come, a long one would be copied for each of its lines.
  let open: string[] = [];
  for (const line of lines) {
    if (line !== '') append(open, line);
    const ends = line === '' || (ENDS.test(line.slice(-2)) && line.length < longest * SHORT);
    if (!ends || open.length === 0) continue;
    paragraphs.push(open.join(''));
    open = [];
  }
  return [...paragraphs, ...(open.length === 0 ? [] : [open.join('')])].join('\n');
}

function append(parts: string[], line: string): void {
  const before = parts.at(-1);
  if (before === undefined) parts.push(line);
  else if (/\p{Ll}-$/u.test(before.slice(-3)) && /^\p{Ll}/u.test(line)) {
    parts[parts.length - 1] = before.slice(0, -1);
    parts.push(line);
  } else if (UNSPACED.test(before.slice(-2))) parts.push(line);
  else parts.push(' ', line);
}
