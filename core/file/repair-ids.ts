import type { Id } from '../model/id';
import type { Repair } from './repair';
import { writeJson } from './write-json';

interface Identified {
  readonly id: Id;
}

/** A record of a file, with its position in its list. */
export interface Read<R> {
  readonly record: R;
  readonly index: number;
}

/** By id, the first record that has it, its text once that was needed, and the number to try for the next that has it. */
export type TakenIds = Map<Id, { readonly first: Identified; text?: string; next: number }>;

/** Ids may have 200 characters; this leaves room for a number. */
const LONGEST_STEM = 180;

/** The ids of lists that share one space of ids. Every id is taken before a new one is made up, so that none has to give way. */
export function takeIds(...lists: (readonly Identified[])[]): TakenIds {
  const taken: TakenIds = new Map();
  for (const records of lists) {
    for (const record of records) if (!taken.has(record.id)) taken.set(record.id, { first: record, next: 2 });
  }
  return taken;
}

/**
 * Gives each record of a list an id of its own. A record that is the same as the first of its id, to the last key, is left
 * out; another one gets a new id, and whatever names the id goes on meaning the first.
 *
 * @param table The name of the list.
 * @param taken The ids of the list and of those that share its space; grows by the new ids.
 */
export function repairIds<R extends Identified>(
  table: string,
  records: readonly R[],
  taken: TakenIds,
  repairs: Repair[],
): Read<R>[] {
  const repaired: Read<R>[] = [];
  for (const [index, record] of records.entries()) {
    const entry = taken.get(record.id)!;
    if (entry.first === record) {
      repaired.push({ record, index });
      continue;
    }
    const location = `${table}[${index}].id`;
    entry.text ??= writeJson(entry.first);
    if (entry.text === writeJson(record)) {
      repairs.push({
        location,
        message: `“${record.id}” stood there twice, with nothing different. One was left out.`,
      });
      continue;
    }
    const id = unusedId(record.id, taken);
    const renamed = { ...record, id };
    taken.set(id, { first: renamed, next: 2 });
    repaired.push({ record: renamed, index });
    repairs.push({
      location,
      message: `The id “${record.id}” was in use already. This one is now “${id}”; what names “${record.id}” means the first.`,
    });
  }
  return repaired;
}

function unusedId(id: Id, taken: TakenIds): Id {
  const entry = taken.get(id)!;
  const stem = id.length > LONGEST_STEM ? 'renamed' : id;
  for (;;) {
    const candidate = `${stem}-${entry.next++}`;
    if (!taken.has(candidate)) return candidate;
  }
}
