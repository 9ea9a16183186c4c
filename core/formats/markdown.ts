import type { ArgumentMap } from '../model/argument-map';
import { KIND_NAMES } from '../model/kinds';
import { type Reference, referenceOf } from './cite';
import { type MapEntry, outlineOf } from './outline';
import { labelOf } from './outline-label';

/** What tells a statement that stood before from one with the same words. */
export const SEE_ABOVE = '*(see above)*';

/**
 * A map as a Markdown outline (CommonMark, with the footnotes of GitHub): its title as heading, a nested list that says
 * of each statement what it is and how it bears on the one above, citations as footnotes. `readMarkdown` reads it back.
 */
export function writeMarkdown(map: ArgumentMap): string {
  const notes: string[] = [];
  const noteOf = (reference: Reference): number => {
    const text = noteText(reference);
    const known = notes.indexOf(text);
    return known >= 0 ? known + 1 : notes.push(text);
  };
  const lines = outlineOf(map).map((entry) => {
    const cited = entry.again ? [] : (entry.statement.citations ?? []);
    const marks = cited.map((citation) => `[^${noteOf(referenceOf(map, citation))}]`).join('');
    return `${'  '.repeat(entry.depth)}- ${lineOf(entry)}${marks}`.trimEnd();
  });
  const parts = [
    ...(map.title.trim() === '' ? [] : [`# ${inline(map.title)}`]),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(notes.length > 0 ? [notes.map((note, index) => `[^${index + 1}]: ${note}`).join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function lineOf(entry: MapEntry): string {
  const label = labelOf(entry, KIND_NAMES[entry.kind]);
  const text = inline(entry.text);
  return [`**${label}:**`, ...(text === '' ? [] : [text]), ...(entry.again ? [SEE_ABOVE] : [])].join(' ');
}

/** A citation as the text of a footnote. */
export function noteText({ author, title, where, passage, address }: Reference): string {
  const parts = [author && inline(author), `*${inline(title)}*`, where && inline(where)].filter(Boolean);
  const quoted = passage ? ` “${inline(passage)}”` : '';
  return `${parts.join(', ')}.${quoted}${address ? ` <${address}>` : ''}`;
}

/** Text within a line: what Markdown would take for marks is escaped, and a line end is `<br>`. */
export function inline(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#&|~!^$]/g, '\\$&')
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '<br>')
    .replace(/\t/g, ' ')
    .trim();
}
