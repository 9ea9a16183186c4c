import { ExternalHyperlink, FootnoteReferenceRun, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { ArgumentMap, Citation } from '../../model/argument-map';
import { referenceOf } from '../cite';
import { textRuns } from './text-runs';

/** The footnotes of a document, numbered as they are asked for. */
export interface Footnotes {
  /** What stands in the text for a citation. Each has a footnote of its own: Word numbers a note where it stands. */
  markOf(citation: Citation): FootnoteReferenceRun;
  written(): Record<string, { readonly children: readonly Paragraph[] }>;
}

/** Footnotes for the citations of a map. */
export function footnotes(map: ArgumentMap): Footnotes {
  const notes: Paragraph[] = [];
  return {
    markOf: (citation) => {
      notes.push(noteOf(map, citation));
      return new FootnoteReferenceRun(notes.length);
    },
    written: () =>
      Object.fromEntries(notes.map((paragraph, index) => [index + 1, { children: [paragraph] }])),
  };
}

function noteOf(map: ArgumentMap, citation: Citation): Paragraph {
  const { author, title, where, passage, address } = referenceOf(map, citation);
  const children: ParagraphChild[] = [
    ...(author ? textRuns(`${author}, `) : []),
    ...textRuns(title, { italics: true }),
    ...textRuns(`${where ? `, ${where}` : ''}.${passage ? ` “${passage}”` : ''}`),
    ...(address ? [...textRuns(' '), link(address)] : []),
  ];
  return new Paragraph({ children });
}

function link(address: string): ExternalHyperlink {
  return new ExternalHyperlink({ children: [new TextRun({ text: address })], link: address });
}
