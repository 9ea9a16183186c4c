import type { Citation, Source, Statement } from '../model/argument-map';
import type { Id } from '../model/id';
import { passageFits } from '../model/passage-fits';
import { wellFormed } from '../model/well-formed';
import type { Read } from './mend-ids';
import type { Repair } from './repair';

/**
 * Lets every citation lead to a source, and every passage lie within its source's text. Nothing that was written about
 * a source is dropped: one that is missing gets a record to be filled in.
 *
 * @param sources Grows by the sources that were missing.
 */
export function mendCitations(
  statements: readonly Read<Statement>[],
  sources: Map<Id, Source>,
  repairs: Repair[],
): Map<Id, Statement> {
  const mended = new Map<Id, Statement>();
  for (const { record, index } of statements) {
    const citations = record.citations?.map((citation, at) => {
      const place = `statements[${index}].citations[${at}]`;
      return mendPassage(citation, findSource(citation, place, sources, repairs), place, repairs);
    });
    const changed = citations?.some((citation, at) => citation !== record.citations?.[at]);
    mended.set(record.id, changed ? { ...record, citations } : record);
  }
  return mended;
}

function findSource(
  { source: id }: Citation,
  place: string,
  sources: Map<Id, Source>,
  repairs: Repair[],
): Source {
  const known = sources.get(id);
  if (known) return known;
  // An id may hold half a character, which cannot be shown; a title may not.
  const source: Source = { id, title: `Missing source (${wellFormed(id)})` };
  sources.set(id, source);
  repairs.push({
    place: `${place}.source`,
    message: `There is no source “${id}”. One was added, with the title “${source.title}”, to be filled in.`,
  });
  return source;
}

function mendPassage(citation: Citation, { text }: Source, place: string, repairs: Repair[]): Citation {
  const { passage } = citation;
  if (!passage || passageFits(passage, text)) return citation;
  const { start, end, ...words } = passage;
  repairs.push({
    place: `${place}.passage`,
    message: `The passage’s place (start ${start ?? 'missing'}, end ${end ?? 'missing'}) does not fit its source’s text. It was left out; the passage’s words are kept.`,
  });
  return { ...citation, passage: words };
}
