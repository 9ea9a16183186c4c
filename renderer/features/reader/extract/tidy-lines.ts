/** Lines without the space at their ends, and at most one blank line between two. O(n), whatever stands in them. */
export function tidyLines(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const tidy = line.trim();
    if (tidy !== '' || lines.at(-1) !== '') lines.push(tidy);
  }
  return lines.join('\n').trim();
}
