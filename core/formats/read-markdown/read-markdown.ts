import type { Source } from '../../model/argument-map';
import { KINDS } from '../../model/statement-kinds';
import { type ForeignRead, lossCounter, Unreadable } from '../loss';
import { mapOfOutline, type ReadEntry } from '../map-of-outline';
import { documentTree } from './document-tree';
import { frontMatter } from './front-matter';
import type { OutlineNode } from './outline-node';
import { parseMarkdown } from './parse-markdown';
import { takeSources } from './sources-section';

const PROPERTIES = 'properties at the top of the file';

/**
 * Reads a Markdown outline (CommonMark, with the footnotes of GitHub) as `writeMarkdown` writes it, and any other as well: list items
 * and headings are statements, and each supports the one that it stands under. The only heading of the first level is the title. What
 * else stands in a list item belongs to its text, prose under a heading to the notes of its statement. Footnotes, web pages that links
 * lead to, and what stands under “Sources” become sources.
 *
 * @returns the map, and what of the text is not in it; an error where there is neither a list nor a heading below the title
 */
export function readMarkdown(text: string): ForeignRead {
  try {
    return readTree(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, error: error.error };
    throw error;
  }
}

function readTree(markdown: string): ForeignRead {
  const lost = lossCounter();
  const matter = frontMatter(markdown);
  for (const line of matter.others) lost.add(PROPERTIES, line, line + 1);
  const { tokens, definitions } = parseMarkdown(matter.text);
  const { title, root, notes, links } = documentTree(tokens, lost);
  if (matter.title && title !== '' && matter.title !== title) lost.add(PROPERTIES, 2, 3);
  const listed = takeSources(root.children);
  const entries = entriesOf(root.children, [...notes.keys()]);
  if (entries.length === 0) {
    const message = 'There is no list and no heading below the title in it, so it is no outline of a map.';
    return { ok: false, error: { code: 'no-statements', message } };
  }
  const linked = new Set(links.map(({ address }) => address));
  const unused = definitions.filter(({ href }) => !linked.has(href));
  const sources: Omit<Source, 'id'>[] = [
    ...[...notes].map(([label, note]) => ({ title: note || label })),
    ...links,
    ...listed.filter((title) => !links.some((link) => link.title === title)).map((title) => ({ title })),
    ...unused.map(({ href, title }) => ({ title: title || href, address: href })),
  ];
  return {
    ok: true,
    map: mapOfOutline(title || matter.title || '', entries, sources),
    losses: lost.losses(),
  };
}

/** In the order in which they stand. What says nothing is passed over, and what stands under it moves up. */
function entriesOf(top: readonly OutlineNode[], labels: readonly string[]): readonly ReadEntry[] {
  const numbers = new Map(labels.map((label, index) => [label, index]));
  const entries: ReadEntry[] = [];
  const waiting = top.map((node) => ({ node, depth: 0 })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    const { said, texts, notes, cited, children } = node;
    const isEmpty = texts.length === 0 && notes.length === 0 && !said.kind;
    if (!isEmpty) {
      const bearing = said.kind ? KINDS[said.kind].bearing : 'supports';
      const kind = depth === 0 && node.level !== undefined ? ('thesis' as const) : undefined;
      const citations = [
        ...cited.notes.flatMap((label) => numbers.get(label) ?? []),
        ...cited.links.map((link) => labels.length + link),
      ];
      entries.push({
        depth,
        text: texts.join('\n'),
        ...(depth > 0 && { bearing }),
        ...(kind && { kind }),
        ...said,
        ...(notes.length > 0 && { notes: notes.join('\n\n') }),
        citations: [...new Set(citations)],
      });
    }
    const below = isEmpty ? depth : depth + 1;
    for (let index = children.length - 1; index >= 0; index--)
      waiting.push({ node: children[index]!, depth: below });
  }
  return entries;
}
