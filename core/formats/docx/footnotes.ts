import { FootnoteReferenceRun, Paragraph } from 'docx';
import type { Cited } from '../references';
import type { RichText } from '../rich-text';
import { richRuns } from './text-runs';

/** The footnotes of a document, numbered as they are asked for. */
export interface Footnotes {
  /** What stands in the text for citations. Each has a footnote of its own: Word numbers a note where it stands. */
  marksOf(cited: readonly Cited[]): FootnoteReferenceRun[];
  written(): Record<string, { readonly children: readonly Paragraph[] }>;
}

/** Footnotes for what a paper cites. */
export function footnotes(): Footnotes {
  const notes: Paragraph[] = [];
  const markOf = (note: RichText) =>
    new FootnoteReferenceRun(notes.push(new Paragraph({ children: richRuns(note) })));
  return {
    marksOf: (cited) => cited.flatMap((each) => each.notes.map(markOf)),
    written: () =>
      Object.fromEntries(notes.map((paragraph, index) => [index + 1, { children: [paragraph] }])),
  };
}
