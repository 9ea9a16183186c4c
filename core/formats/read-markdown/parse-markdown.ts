import createParser, { type MarkdownIt, type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { Unreadable } from '../loss';

/** In UTF-16 units: some 30,000 statements. The window stands still while it is parsed. */
const MAX_LENGTH = 4_000_000;
/** A list in a list takes two levels; each takes some frames of the stack. */
const MAX_LEVEL = 1000;
/** Brackets of one paragraph: the parser looks from each for its partner, so its time grows with their square. */
const MAX_BRACKETS = 1000;

/** What a Markdown text says, block after block. */
export interface ParsedMarkdown {
  readonly tokens: readonly Token[];
  /** Addresses that are defined apart (`[name]: address "title"`). */
  readonly definitions: readonly { readonly href: string; readonly title: string }[];
}

/**
 * Parses CommonMark with the footnotes of GitHub.
 *
 * @param text with LF between lines
 * @throws Unreadable where the text is nested or tangled beyond what any person writes, which would take minutes
 */
export function parseMarkdown(text: string): ParsedMarkdown {
  if (text.length > MAX_LENGTH) {
    const message = `It has more than ${MAX_LENGTH / 1e6} million characters, so Crux does not read it. Take it apart into several files.`;
    throw new Unreadable({ code: 'too-large', message });
  }
  const env: { references?: Record<string, { href: string; title: string }> } = {};
  const tokens = parser().parse(text, env);
  return { tokens, definitions: Object.values(env.references ?? {}) };
}

let made: MarkdownIt | undefined;

function parser(): MarkdownIt {
  if (made) return made;
  made = createParser('commonmark', { maxNesting: MAX_LEVEL }).use(footnotes);
  // The text stays what it is: the line ends are uniform already, and no NUL becomes a question mark.
  made.core.ruler.disable('normalize');
  // Footnotes stay where they are defined, those too that nothing refers to.
  made.core.ruler.disable('footnote_tail');
  made.inline.ruler.disable('footnote_inline');
  made.core.ruler.before('inline', 'bounds', ({ tokens }) => tokens.forEach(refuseHostile));
  return made;
}

/** The parser leaves out without a word what is nested deeper than it may go. */
function refuseHostile({ level, type, content, map }: Token): void {
  if (level >= MAX_LEVEL - 2) {
    const message = `It is nested more than ${MAX_LEVEL / 2 - 1} deep, so Crux does not read it. Take it apart into several files.`;
    throw new Unreadable({ code: 'too-deep', message });
  }
  if (type === 'inline' && content.split('[', MAX_BRACKETS + 2).length > MAX_BRACKETS + 1) {
    const message = `The paragraph on line ${(map?.[0] ?? 0) + 1} has more than ${MAX_BRACKETS} square brackets, so Crux does not read it. Divide it by blank lines.`;
    throw new Unreadable({ code: 'too-tangled', message });
  }
}
