import { Document, Packer, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { ArgumentMap } from '../../model/argument-map';
import { KIND_NAMES } from '../../model/kinds';
import { citedText } from '../cited-text';
import { type MapEntry, outlineOf } from '../outline';
import { citationsIn } from '../outline-citations';
import { labelOf } from '../outline-label';
import { type Cited, plainReferences, type References } from '../references';
import { type Footnotes, footnotes } from './footnotes';
import { sourceList } from './source-list';
import { richRuns, textRuns } from './text-runs';

/** How much further in each level stands, in twentieths of a pt, and how many levels there is room for on a page. */
const INDENT = 360;
const DEEPEST = 12;

/**
 * A map as a Word document: what stands at the top of the argument and what bears on it at once as headings, so that Word's
 * navigation shows the argument; the rest as indented paragraphs that say how each bears on the one above; citations as footnotes.
 *
 * @param references of the citations in the outline (`citationsIn`); in Crux's own form unless given
 * @returns the bytes of a .docx file
 */
export async function writeDocx(
  map: ArgumentMap,
  description: string,
  references?: References,
): Promise<Uint8Array<ArrayBuffer>> {
  const notes = footnotes();
  const entries = outlineOf(map);
  const { cited, list } = references ?? plainReferences(map, citationsIn(entries));
  const body = entries.map((entry, index) => paragraphOf(entry, cited[index] ?? [], notes));
  const title = new Paragraph({ heading: 'Title', children: textRuns(map.title) });
  const document = new Document({
    title: map.title,
    creator: 'Crux',
    lastModifiedBy: 'Crux',
    description,
    footnotes: notes.written(),
    sections: [{ children: [title, ...body, ...sourceList(list)] }],
  });
  return Packer.pack(document, 'uint8array');
}

function paragraphOf(entry: MapEntry, cited: readonly Cited[], notes: Footnotes): Paragraph {
  const { depth, statement, again } = entry;
  const label = `${labelOf(entry, KIND_NAMES[entry.kind])}: `;
  const children: ParagraphChild[] = [
    new TextRun({ text: label, bold: true }),
    ...richRuns(citedText(statement.text, cited)),
    ...(again ? [new TextRun({ text: ' (see above)', italics: true })] : []),
    ...notes.marksOf(cited),
  ];
  const heading = ([{ heading: 'Heading1' }, { heading: 'Heading2' }] as const)[depth];
  if (heading && !again) return new Paragraph({ ...heading, children, keepNext: true });
  const left = Math.min(Math.max(depth - 1, 0), DEEPEST) * INDENT;
  return new Paragraph({ children, indent: { left }, spacing: { after: 80 } });
}
