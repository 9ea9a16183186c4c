import type { Citation, Source, Statement } from '../model/argument-map';
import type { Id } from '../model/id';
import { passageFits } from '../model/passage-fits';
import { wellFormed } from '../model/well-formed';
import type { Repair } from './repair';
import type { Read } from './repair-ids';

/**
 * Lets every citation lead to a source, and every passage lie within its source's text. Nothing that was written about
 * a source is dropped: one that is missing gets a record to be filled in.
 *
 * @param sources Grows by the sources that were missing.
 */
export function repairCitations(
  statements: readonly Read<Statement>[],
  sources: Map<Id, Source>,
  repairs: Repair[],
): Map<Id, Statement> {
  const repaired = new Map<Id, Statement>();
  for (const { record, index } of statements) {
    const citations = record.citations?.map((citation, at) => {
      const location = `statements[${index}].citations[${at}]`;
      return repairPassage(citation, findSource(citation, location, sources, repairs), location, repairs);
    });
    const changed = citations?.some((citation, at) => citation !== record.citations?.[at]);
    repaired.set(record.id, changed ? { ...record, citations } : record);
  }
  return repaired;
}

function findSource(
  { source: id }: Citation,
  location: string,
  sources: Map<Id, Source>,
  repairs: Repair[],
): Source {
  const known = sources.get(id);
  if (known) return known;
  // An id may hold half a character, which cannot be shown; a title may not.
  const source: Source = { id, title: `Missing source (${wellFormed(id)})` };
  sources.set(id, source);
  repairs.push({
    location: `${location}.source`,
    message: `There is no source “${id}”. One was added, with the title “${source.title}”, to be filled in.`,
  });
  return source;
}

function repairPassage(citation: Citation, { text }: Source, location: string, repairs: Repair[]): Citation {
  const { passage } = citation;
  if (!passage || passageFits(passage, text)) return citation;
  const { start, end, ...words } = passage;
  repairs.push({
    location: `${location}.passage`,
    message: `The passage’s span (start ${start ?? 'missing'}, end ${end ?? 'missing'}) does not fit its source’s text. It was left out; the passage’s words are kept.`,
  });
  return { ...citation, passage: words };
}
