import { inlineRich } from './markdown-text';
import type { RichText } from './rich-text';

/** The footnotes of a Markdown paper, in order from 1. */
export function noteList(notes: readonly RichText[]): string {
  return notes.map((note, index) => `[^${index + 1}]: ${inlineRich(note)}`).join('\n');
}

/** The sources at the end of a Markdown paper: paragraphs, for a list would be read back as statements. */
export function sourceList(sources: readonly RichText[]): string {
  return ['## Sources', ...sources.map((source) => paragraph(inlineRich(source)))].join('\n\n');
}

/** What begins as a list or a table would is none. */
function paragraph(line: string): string {
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^[-+]/, '\\$&');
}
