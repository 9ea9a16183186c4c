import { Document, Packer, Paragraph, TextRun } from 'docx';
import type { ArgumentMap } from '../../model/argument-map';
import { footnotes } from '../docx/footnotes';
import { textRuns } from '../docx/text-runs';
import type { BriefBlock } from './brief';

/** How much further in each level stands, in twentieths of a pt, and how many levels there is room for on a page. */
const INDENT = 360;
const DEEPEST = 12;
const HEADINGS = { title: 'Title', heading: 'Heading1', point: 'Heading2' } as const;

/**
 * A brief as a Word document: its sources stand as footnotes.
 *
 * @returns the bytes of a .docx file
 */
export async function writeBriefDocx(
  map: ArgumentMap,
  brief: readonly BriefBlock[],
): Promise<Uint8Array<ArrayBuffer>> {
  const notes = footnotes(map);
  const children = brief.map(({ style, depth, label, text, citations }) => {
    const runs = [
      ...(label ? [new TextRun({ text: `${label}: `, bold: true })] : []),
      ...textRuns(text),
      ...citations.map((citation) => notes.markOf(citation)),
    ];
    if (style !== 'item') return new Paragraph({ heading: HEADINGS[style], children: runs, keepNext: true });
    const left = Math.min(depth, DEEPEST) * INDENT;
    return new Paragraph({ children: runs, indent: { left }, spacing: { after: 80 } });
  });
  const document = new Document({
    title: map.title,
    description: brief[1]?.text ?? '',
    creator: 'Crux',
    lastModifiedBy: 'Crux',
    footnotes: notes.written(),
    sections: [{ children }],
  });
  return Packer.pack(document, 'uint8array');
}
