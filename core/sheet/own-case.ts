import type { Side } from '../accept/side';
import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { relationsOnto } from '../model/structure';
import { attacksOn } from './sheet';

/** A statement of a side's case. */
export interface CaseEntry {
  readonly statement: Id;
  /** 0 for what the case begins with; else it supports the nearest entry before it that is one less deep. */
  readonly depth: number;
}

/**
 * A side's case: the thesis, or what attacks it, and under each statement what supports it, in reading order. What was said before is
 * not said again, so that circles end. O(n log n), no recursion over the map.
 */
export function ownCase(map: ArgumentMap, thesis: Id, side: Side): readonly CaseEntry[] {
  const starts = side === 'for' ? [thesis] : attacksOn(map, thesis).flatMap(({ premises }) => premises);
  const entries: CaseEntry[] = [];
  const said = new Set<Id>();
  const waiting = starts.map((statement): CaseEntry => ({ statement, depth: 0 })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (said.has(next.statement)) continue;
    said.add(next.statement);
    entries.push(next);
    const { depth } = next;
    const under = relationsOnto(map, next.statement)
      .filter(({ kind }) => kind === 'supports')
      .flatMap(({ premises }) => premises.map((statement) => ({ statement, depth: depth + 1 })));
    waiting.push(...under.reverse());
  }
  return entries;
}
