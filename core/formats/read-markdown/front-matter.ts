/** Properties between two lines of dashes at the top of a note, as many programs for notes write them. */
export interface FrontMatter {
  /** The text with blank lines instead of the properties, so that lines keep their numbers. */
  readonly text: string;
  readonly title?: string;
  /** The lines of the other properties, from 1. */
  readonly others: readonly number[];
}

/** Takes the properties off a text that begins with them; only its title has a place in a map. */
export function frontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  const isThere = /^---[ \t]*$/.test(lines[0]!) && /^[\w-]+:(?:\s|$)/.test(lines[1] ?? '') && end > 0;
  if (!isThere) return { text, others: [] };
  const properties = lines.slice(1, end);
  const at = properties.findIndex((line) => /^title:\s*\S/.test(line));
  const [, title = ''] = /^title:\s*(["']?)(.*)\1\s*$/.exec(properties[at] ?? '')?.slice(1) ?? [];
  return {
    text: [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)].join('\n'),
    ...(title && { title }),
    others: properties.flatMap((line, index) =>
      line.trim() === '' || (index === at && title) ? [] : [index + 2],
    ),
  };
}
