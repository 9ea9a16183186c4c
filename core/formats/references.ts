import type { ArgumentMap, Citation, Source } from '../model/argument-map';
import type { Id } from '../model/id';
import type { CitationFormatter } from './citations/format-citations';
import { referenceOf } from './cite';
import { type RichText, withLinks } from './rich-text';
import { sharedNotes } from './shared-notes';

/** A map, or as much of it as citations are about. */
export type WithSources = Pick<ArgumentMap, 'sources'>;

/** What a paper sets where a statement cites something: words within the text, notes, or both, in order. */
export interface Cited {
  readonly inText: RichText;
  /** The same object, where it stands again, is the same note. */
  readonly notes: readonly RichText[];
}

/** How a paper says what its statements rest on. All of it can be cloned. */
export interface References {
  /** For each of the paper's paragraphs. */
  readonly cited: readonly (readonly Cited[])[];
  /** The sources as the style lists them at the end. */
  readonly list: readonly RichText[];
  /** What the person is to know: something that could not be set as it should. */
  readonly remark?: string;
}

/** Crux's own form: all of a citation in a note, with the words that it rests on. */
export function plainReferences(map: WithSources, paragraphs: readonly (readonly Citation[])[]): References {
  const shared = sharedNotes();
  const cited = paragraphs.map((citations) =>
    citations.map((citation) => ({ inText: [], notes: [shared(plainNote(map, citation))] })),
  );
  return { cited, list: [] };
}

/**
 * Citations in a style of the Citation Style Language. The words that a citation rests on stand in a note, behind what the style
 * itself sets there. What the style cannot be had for stands in the plain form, and the remark says so; it never throws.
 */
export function styledReferences(
  map: WithSources,
  paragraphs: readonly (readonly Citation[])[],
  { inNotes, format }: CitationFormatter,
): References {
  const ids = new Set(paragraphs.flat().map(({ source }) => source));
  try {
    // Where a style sets notes, each citation has its own.
    const groups = paragraphs.map((citations) =>
      inNotes ? citations.map((each) => [each]) : together(citations),
    );
    const { inText, bibliography, malformed } = format(sourcesOf(map, ids), groups.flat());
    const shared = sharedNotes();
    let next = 0;
    const cited = groups.map((places) =>
      places.map((place): Cited => {
        const words = inText[next++] ?? [];
        const passage = place.map((citation) => passageOf(map, citation)).find(Boolean);
        if (!inNotes) return { inText: words, notes: passage ? [shared([{ text: passage }])] : [] };
        // How short it is depends on its place, so it is no other note, whatever its words.
        return { inText: [], notes: [withLinks([...words, ...(passage ? [{ text: ` ${passage}` }] : [])])] };
      }),
    );
    const remark = malformed.length > 0 ? malformedRemark(map, malformed) : undefined;
    return { cited, list: bibliography.map(withLinks), ...(remark && { remark }) };
  } catch {
    const remark = 'The citations could not be set in this style, so they stand in Crux’s own form.';
    return { ...plainReferences(map, paragraphs), remark };
  }
}

/** A citation with words of its own stands alone, so that it is seen whose words they are. */
function together(citations: readonly Citation[]): (readonly Citation[])[] {
  const groups: Citation[][] = [];
  for (const citation of citations) {
    const last = groups.at(-1);
    if (last && !last[0]?.passage && !citation.passage) last.push(citation);
    else groups.push([citation]);
  }
  return groups;
}

function sourcesOf(map: WithSources, ids: ReadonlySet<Id>): Source[] {
  return [...ids].map((id) => map.sources.get(id) ?? { id, title: id });
}

function malformedRemark(map: WithSources, [first = '', ...others]: readonly Id[]): string {
  const title = map.sources.get(first)?.title || 'Untitled source';
  const and =
    others.length === 0
      ? ''
      : ` and of ${others.length === 1 ? 'one more source' : `${others.length} more sources`}`;
  return `Some of what the file says of “${title}”${and} could not be read, so it is not in the citations.`;
}

function passageOf(map: WithSources, citation: Citation): string | undefined {
  const { passage } = referenceOf(map, citation);
  return passage && `“${passage}”`;
}

function plainNote(map: WithSources, citation: Citation): RichText {
  const { author, title, where, passage, address } = referenceOf(map, citation);
  return [
    ...(author ? [{ text: `${author}, ` }] : []),
    { text: title, italic: true },
    { text: `${where ? `, ${where}` : ''}.${passage ? ` “${passage}”` : ''}${address ? ' ' : ''}` },
    ...(address ? [{ text: address, link: address }] : []),
  ];
}
