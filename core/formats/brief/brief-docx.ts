import { Document, Packer, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { ArgumentMap } from '../../model/argument-map';
import { citedText } from '../cited-text';
import { footnotes } from '../docx/footnotes';
import { sourceList } from '../docx/source-list';
import { richRuns } from '../docx/text-runs';
import { plainReferences, type References } from '../references';
import { type BriefBlock, citationsInBrief } from './brief';

/** How much further in each level stands, in twentieths of a pt, and how many levels there is room for on a page. */
const INDENT = 360;
const DEEPEST = 12;
const HEADINGS = { title: 'Title', heading: 'Heading1', point: 'Heading2' } as const;

/**
 * A brief as a Word document.
 *
 * @param references of its citations (`citationsInBrief`); in Crux's own form, as footnotes, unless given
 * @returns the bytes of a .docx file
 */
export async function writeBriefDocx(
  map: ArgumentMap,
  brief: readonly BriefBlock[],
  references: References = plainReferences(map, citationsInBrief(brief)),
): Promise<Uint8Array<ArrayBuffer>> {
  const notes = footnotes();
  const children = brief.map(({ style, depth, label, text }, index) => {
    const cited = references.cited[index] ?? [];
    const runs: ParagraphChild[] = [
      ...(label ? [new TextRun({ text: `${label}: `, bold: true })] : []),
      ...richRuns(citedText(text, cited)),
      ...notes.marksOf(cited),
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
    sections: [{ children: [...children, ...sourceList(references.list)] }],
  });
  return Packer.pack(document, 'uint8array');
}
