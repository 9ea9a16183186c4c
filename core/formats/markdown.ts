import type { ArgumentMap } from '../model/argument-map';
import { KIND_NAMES } from '../model/kinds';
import { citedText } from './cited-text';
import { noteList, sourceList } from './markdown-lists';
import { inline, inlineRich } from './markdown-text';
import { noteNumbers } from './note-numbers';
import { type MapEntry, outlineOf } from './outline';
import { citationsIn } from './outline-citations';
import { labelOf } from './outline-label';
import { type Cited, plainReferences, type References } from './references';

/** What tells a statement that stood before from one with the same words. */
export const SEE_ABOVE = '*(see above)*';
/** What tells a statement without a text from a label that heads a group. */
export const NO_TEXT = '*(no text)*';

/**
 * A map as a Markdown outline (CommonMark, with the footnotes of GitHub): its title as heading, a nested list that says
 * of each statement what it is and how it bears on the one above, citations as footnotes. `readMarkdown` reads it back; where a style
 * of `references` sets citations within the text, it reads them as text.
 *
 * @param references of the citations in the outline (`citationsIn`); in Crux's own form unless given
 */
export function writeMarkdown(map: ArgumentMap, references?: References): string {
  const entries = outlineOf(map);
  const { cited, list } = references ?? plainReferences(map, citationsIn(entries));
  const { notes, numberOf } = noteNumbers();
  const lines = entries.map((entry, index) => {
    const here = cited[index] ?? [];
    const marks = here.flatMap((each) => each.notes.map((note) => `[^${numberOf(note)}]`)).join('');
    return `${'  '.repeat(entry.depth)}- ${lineOf(entry, here)}${marks}`.trimEnd();
  });
  const parts = [
    ...(map.title.trim() === '' ? [] : [`# ${inline(map.title)}`]),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(list.length > 0 ? [sourceList(list)] : []),
    ...(notes.length > 0 ? [noteList(notes)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function lineOf(entry: MapEntry, cited: readonly Cited[]): string {
  const label = labelOf(entry, KIND_NAMES[entry.kind]);
  const text = inlineRich(citedText(entry.text, cited));
  return [`**${label}:**`, text === '' ? NO_TEXT : text, ...(entry.again ? [SEE_ABOVE] : [])].join(' ');
}
