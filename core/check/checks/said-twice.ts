import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { quote } from '../../model/quote';
import { compareIds } from '../compare-ids';
import type { Finding } from '../finding';

/**
 * Statements that say the same: one finding for each set, placed at its first statement by id. Case, space, full
 * stops, the shape of apostrophes and the width of characters make no difference. An empty text says nothing.
 */
export function* saidTwice(map: ArgumentMap): Iterable<Finding> {
  const sets = new Map<string, Id[]>();
  for (const { id, text } of map.statements.values()) {
    const said = normalise(text);
    const set = sets.get(said);
    if (set) set.push(id);
    else if (said) sets.set(said, [id]);
  }
  for (const set of sets.values()) {
    if (set.length < 2) continue;
    const [first, ...others] = set.sort(compareIds) as [Id, ...Id[]];
    yield {
      check: 'said-twice',
      place: first,
      severity: 'warning',
      message: `${quote(map.statements.get(first)!.text)} stands in the map ${times(set.length)}.`,
      others,
    };
  }
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, ' ')
    .replace(/[\s.。]+$/u, '')
    .trimStart();
}

function times(count: number): string {
  return count === 2 ? 'twice' : `${count} times`;
}
