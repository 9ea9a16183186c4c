import type { Token } from 'markdown-it';
import type { lossCounter } from '../loss';
import { COMMENTS, type InlineText, inlineText } from './inline-text';
import { itemLabel } from './item-label';
import { type OutlineNode, outlineNode } from './outline-node';

/** What is cited: a footnote, or a page that a link leads to. */
export interface CitedSource {
  readonly title: string;
  readonly address?: string;
}

/** A Markdown text as headings and list items, the ones under the others. */
export interface DocumentTree {
  /** The only heading of the first level; empty if there is none or there are several. */
  readonly title: string;
  /** Its children are what stands under nothing. */
  readonly root: OutlineNode;
  /** The text of each footnote by its label, in the order in which they stand. */
  readonly notes: ReadonlyMap<string, string>;
  readonly links: readonly CitedSource[];
}

const PROSE = 'paragraphs that belong to no statement';
const LANGUAGES = 'names of languages beside code';

/** Orders the blocks of a text under its headings and list items. Its time grows with the text alone, however deep it goes. */
export function documentTree(
  tokens: readonly Token[],
  { add }: Pick<ReturnType<typeof lossCounter>, 'add'>,
): DocumentTree {
  const root = outlineNode(0);
  const sections = [root];
  const items: OutlineNode[] = [];
  const notes = new Map<string, string>();
  const links: CitedSource[] = [];
  const linkNumbers = new Map<string, number>();
  let note: string | undefined;
  let heading: OutlineNode | undefined;
  const title = outlineNode();
  const titleAt = titlePosition(tokens);

  const cite = (node: OutlineNode, inline: InlineText): void => {
    node.cited.notes.push(...inline.notes);
    for (const { href, title } of inline.links) {
      const key = `${href} ${title}`;
      const number = linkNumbers.get(key) ?? links.push({ title, address: href }) - 1;
      linkNumbers.set(key, number);
      node.cited.links.push(number);
    }
  };
  /** Puts words where they belong. */
  const put = (inline: InlineText, from: number, to: number): void => {
    for (const what of inline.lost) add(what, from, to);
    if (note !== undefined) {
      notes.set(note, [notes.get(note), inline.text].filter(Boolean).join(' '));
      return;
    }
    const node = heading ?? items.at(-1) ?? sections.at(-1)!;
    cite(node, inline);
    if (inline.text === '') return;
    if (heading || items.length > 0) node.texts.push(inline.text);
    else if (node !== root) node.notes.push(inline.text);
    else add(PROSE, from, to);
  };

  for (const [index, token] of tokens.entries()) {
    const { type, content, map, info } = token;
    const [start, end] = map ?? [0, 0];
    const from = start + 1;
    const to = end + 1;
    if (type === 'footnote_reference_open') {
      note = (token.meta as { readonly label: string }).label;
      notes.set(note, notes.get(note) ?? '');
    } else if (type === 'footnote_reference_close') note = undefined;
    else if (note === undefined && type === 'list_item_open') {
      const node = outlineNode();
      (items.at(-1) ?? sections.at(-1)!).children.push(node);
      items.push(node);
    } else if (note === undefined && type === 'list_item_close') items.pop();
    else if (note === undefined && type === 'heading_open' && items.length === 0) {
      const level = Number(token.tag.slice(1));
      while (sections.at(-1)!.level! >= level) sections.pop();
      heading = index === titleAt ? title : outlineNode(level);
      if (heading !== title) {
        sections.at(-1)!.children.push(heading);
        sections.push(heading);
      }
    } else if (type === 'heading_close') heading = undefined;
    else if (type === 'inline') {
      const item = note === undefined && !heading ? items.at(-1) : undefined;
      if (item && item.texts.length === 0 && item.children.length === 0) {
        const label = itemLabel(token.children ?? []);
        const { group, rest } = label;
        Object.assign(item.said, label.said);
        const inline = inlineText(rest);
        put(group === undefined ? inline : { ...inline, text: group }, from, to);
      } else {
        // Under no heading nothing can be cited.
        const isLost = note === undefined && !heading && !item && sections.length === 1;
        put(inlineText(token.children ?? [], note !== undefined || isLost), from, to);
      }
    } else if (type === 'fence' || type === 'code_block' || type === 'html_block') {
      const isComment = type === 'html_block' && /^\s*<!--[\s\S]*-->\s*$/.test(content);
      if (isComment) add(COMMENTS, from, to);
      else put({ text: content.replace(/^\n+|\s+$/g, ''), notes: [], links: [], lost: [] }, from, to);
      if (info.trim()) add(LANGUAGES, from, from + 1);
    }
  }
  return { title: title.texts.join(' '), root, notes, links };
}

function titlePosition(tokens: readonly Token[]): number | undefined {
  const firsts = tokens.flatMap(({ type, tag, level }, index) =>
    type === 'heading_open' && tag === 'h1' && level === 0 && tokens[index + 1]?.content.trim()
      ? [index]
      : [],
  );
  return firsts.length === 1 ? firsts[0] : undefined;
}
