import type { ArgumentMap } from '../model/argument-map';
import { mapOfOutline, type ReadEntry } from './map-of-outline';
import { SEE_ABOVE } from './markdown';
import { readLabel } from './outline-label';

const ITEM = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+(.*)$/;
const LABELLED = /^\*\*([^*]+?):\*\*\s*(.*)$/;
const NOTE = /^\[\^([^\]\s]+)\]:\s*(.*)$/;
const MARKS = /(?:\[\^[^\]\s]+\])+$/;

/**
 * Reads a Markdown outline as `writeMarkdown` writes it, and any other nested list as well: there each item supports the one that
 * it stands under. Footnotes become sources, with their text for a title.
 *
 * @returns undefined if there is no list in it
 */
export function readMarkdown(text: string): ArgumentMap | undefined {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const notes = new Map<string, string>();
  for (const line of lines) {
    const [, mark, note] = NOTE.exec(line) ?? [];
    if (mark !== undefined) notes.set(mark, plain((note ?? '').replace(/(?<!\\)\*|<(?=https?:)|>$/g, '')));
  }
  const order = [...notes.keys()];
  const heading = lines.find((line) => /^#\s/.test(line))?.replace(/^#\s+/, '') ?? '';
  const indents: number[] = [];
  const entries: ReadEntry[] = [];
  for (const line of lines) {
    const [, indent, item] = ITEM.exec(line) ?? [];
    if (indent === undefined || item === undefined) continue;
    const width = indent.replaceAll('\t', '    ').length;
    while (indents.length > 0 && indents.at(-1)! >= width) indents.pop();
    entries.push(readItem(item, indents.length, order));
    indents.push(width);
  }
  return entries.length === 0 ? undefined : mapOfOutline(plain(heading), entries, [...notes.values()]);
}

function readItem(item: string, depth: number, notes: readonly string[]): ReadEntry {
  const [, label, labelled] = LABELLED.exec(item) ?? [];
  const said = label === undefined ? undefined : readLabel(label);
  let rest = said ? (labelled ?? '') : item;
  const marks = MARKS.exec(rest)?.[0] ?? '';
  rest = rest.slice(0, rest.length - marks.length).trimEnd();
  const citations = [...marks.matchAll(/\[\^([^\]]+)\]/g)]
    .map(([, mark = '']) => notes.indexOf(mark))
    .filter((index) => index >= 0);
  const again = rest.endsWith(SEE_ABOVE);
  if (again) rest = rest.slice(0, -SEE_ABOVE.length).trimEnd();
  const bearing = said || depth === 0 ? {} : { bearing: 'supports' as const };
  return { depth, text: plain(rest), ...bearing, ...said, ...(again && { again }), citations };
}

/** The text behind the marks that `writeMarkdown` sets. */
function plain(markdown: string): string {
  return markdown
    .replace(/<br\s*\/?>/gi, (found, at: number) => (markdown[at - 1] === '\\' ? found : '\n'))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
