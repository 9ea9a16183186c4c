import { Paragraph } from 'docx';
import type { RichText } from '../rich-text';
import { richRuns } from './text-runs';

/** How far in the second and further lines of a source stand, in twentieths of a pt. */
const HANGING = 720;

/** The sources at the end of a Word document; nothing where there are none. */
export function sourceList(sources: readonly RichText[]): Paragraph[] {
  if (sources.length === 0) return [];
  return [
    new Paragraph({ heading: 'Heading1', children: richRuns([{ text: 'Sources' }]), keepNext: true }),
    ...sources.map(
      (source) =>
        new Paragraph({
          children: richRuns(source),
          indent: { left: HANGING, hanging: HANGING },
          spacing: { after: 80 },
        }),
    ),
  ];
}
