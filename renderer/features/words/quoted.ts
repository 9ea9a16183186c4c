/** How much of a text is read out, in UTF-16 units. */
const LONGEST = 80;

/** A text as it is named in a sentence: between quotation marks, cut between words where it is long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return `“${line}”`;
  const cut = line.slice(0, LONGEST).replace(/\s+\S*$/, '');
  return `“${cut}…”`;
}
