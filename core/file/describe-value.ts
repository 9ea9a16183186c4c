const LONGEST = 40;

/** What a value of a file is, in words for the person: `the number 12`. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty (null)';
  if (value === '') return 'empty text';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return value ? 'the word true' : 'the word false';
  if (!Array.isArray(value)) return 'a group of named values { … }';
  return value.length === 0 ? 'an empty list' : 'a list [ … ]';
}

/** A text in quotation marks, on one line and cut where it is long. */
export function quote(text: string): string {
  // A character has at most two units, so this holds one more than is shown, if there are so many.
  const beginning = text.slice(0, 2 * LONGEST + 2);
  const characters = [...beginning.replace(/[\p{C}\s]+/gu, ' ')];
  const cut = characters.length > LONGEST || beginning.length < text.length;
  return `“${characters.slice(0, LONGEST).join('')}${cut ? '…' : ''}”`;
}
