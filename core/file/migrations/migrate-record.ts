/** The checks of version 1 that have another name now. */
const RENAMED: Readonly<Record<string, string>> = {
  'counterpoint-unanswered': 'unanswered',
  'linked-premise-attacked': 'support-lost',
};

/**
 * Takes a statement or a relation from version 1 of the format to version 2, alone: a mark, which was a word, says whose doing it is,
 * and what is left of a check that was renamed bears the new name. Whoever carries a step on takes it; of any other mark it
 * is not known, and it is taken for the other side's. What is of version 2 already comes out as it is.
 */
export function migrateRecord(record: unknown): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record;
  const { mark, ignored } = record as { mark?: unknown; ignored?: unknown };
  // Most records have neither.
  if (typeof mark !== 'string' && !Array.isArray(ignored)) return record;
  return {
    ...record,
    ...(typeof mark === 'string' && { mark: { mark, by: mark === 'extended' ? 'own' : 'other' } }),
    ...(Array.isArray(ignored) && { ignored: ignored.map(renamed) }),
  };
}

function renamed(entry: unknown): unknown {
  const check = (entry as { check?: unknown } | null)?.check;
  if (typeof check !== 'string' || !Object.hasOwn(RENAMED, check)) return entry;
  return { ...(entry as object), check: RENAMED[check] };
}
