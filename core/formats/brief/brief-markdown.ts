import type { ArgumentMap } from '../../model/argument-map';
import { referenceOf } from '../cite';
import { inline, noteText } from '../markdown';
import type { BriefBlock } from './brief';

/** A brief in Markdown (CommonMark, with the footnotes of GitHub): its sources stand as footnotes. */
export function writeBriefMarkdown(map: ArgumentMap, brief: readonly BriefBlock[]): string {
  const notes: string[] = [];
  const markOf = (note: string): string => {
    const known = notes.indexOf(note);
    return `[^${known >= 0 ? known + 1 : notes.push(note)}]`;
  };
  let text = '';
  let before: BriefBlock['style'] | undefined;
  for (const { style, depth, label, text: words, citations } of brief) {
    const marks = citations.map((citation) => markOf(noteText(referenceOf(map, citation)))).join('');
    const line = `${label ? `**${label}:** ` : ''}${inline(words)}${marks}`;
    if (style === 'item') text += `${before === 'item' ? '' : '\n'}${'  '.repeat(depth)}- ${line}\n`;
    else text += `${before ? '\n' : ''}${{ title: '#', heading: '##', point: '###' }[style]} ${line}\n`;
    before = style;
  }
  const written = notes.map((note, index) => `[^${index + 1}]: ${note}\n`).join('');
  return written ? `${text}\n${written}` : text;
}
