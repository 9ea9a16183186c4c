import type { ArgumentMap } from '../../model/argument-map';
import { citedText } from '../cited-text';
import { noteList, sourceList } from '../markdown-lists';
import { inlineRich } from '../markdown-text';
import { noteNumbers } from '../note-numbers';
import { plainReferences, type References } from '../references';
import { type BriefBlock, citationsInBrief } from './brief';

/**
 * A brief in Markdown (CommonMark, with the footnotes of GitHub).
 *
 * @param references of its citations (`citationsInBrief`); in Crux's own form, as footnotes, unless given
 */
export function writeBriefMarkdown(
  map: ArgumentMap,
  brief: readonly BriefBlock[],
  references: References = plainReferences(map, citationsInBrief(brief)),
): string {
  const { notes, numberOf } = noteNumbers();
  let text = '';
  let before: BriefBlock['style'] | undefined;
  for (const [index, { style, depth, label, text: words }] of brief.entries()) {
    const cited = references.cited[index] ?? [];
    const marks = cited.flatMap((each) => each.notes.map((note) => `[^${numberOf(note)}]`)).join('');
    const line = `${label ? `**${label}:** ` : ''}${inlineRich(citedText(words, cited))}${marks}`;
    if (style === 'item') text += `${before === 'item' ? '' : '\n'}${'  '.repeat(depth)}- ${line}\n`;
    else text += `${before ? '\n' : ''}${{ title: '#', heading: '##', point: '###' }[style]} ${line}\n`;
    before = style;
  }
  if (references.list.length > 0) text += `\n${sourceList(references.list)}\n`;
  return notes.length > 0 ? `${text}\n${noteList(notes)}\n` : text;
}
