import type { DerivedMap } from '../../../core/derived/derived-map';
import { findStatements } from '../../../core/find/find-statements';
import type { Query } from '../../../core/find/query';
import { wordsOf } from '../../../core/find/words-of';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import type { SessionState } from '../../state/session';
import { stateField } from '../../ui/state-field';

/** What a search has found. */
export interface Matches {
  /** In reading order: each statement before what hangs under it. */
  readonly ids: readonly Id[];
  readonly set: ReadonlySet<Id>;
  /** The words to mark in them, normalised. */
  readonly words: readonly string[];
}

type Searched = Pick<SessionState, 'derived' | 'map' | 'find'>;

const nothing: Matches = { ids: [], set: new Set(), words: [] };
/** What tells the attacks that nobody has answered; null until a filter asks for them: the first paint does without. */
const whatIsUnanswered = stateField<{
  readonly unansweredIn: ((map: ArgumentMap) => ReadonlySet<Id>) | null;
}>({
  name: 'what is unanswered',
  initial: { unansweredIn: null },
});

interface Known {
  readonly map: ArgumentMap;
  readonly query: Query;
  readonly matches: Matches;
}
/** What was asked for last: the query that is typed, and the one that is marked, which every box asks for. */
let typed: Known | undefined;
let drawn: Known | undefined;

/** What the query finds in the map as it is now, also in what is folded away. Worked out once per query and map. */
export function matchesOf({ derived, map, find: { query } }: Searched): Matches {
  if (typed?.map !== map || typed.query !== query) typed = { map, query, matches: search(derived, query) };
  return typed.matches;
}

/** What is marked on the screen: what was found when the typing last paused, while the find bar is open. */
export function markedMatches({ derived, map, find: { open, marked } }: Searched): Matches {
  if (!open) return nothing;
  if (drawn?.map !== map || drawn.query !== marked)
    drawn =
      typed?.map === map && typed.query === marked
        ? typed
        : { map, query: marked, matches: search(derived, marked) };
  return drawn.matches;
}

/** Makes the filter of what is unanswered ready. To be awaited before that filter is chosen. */
export async function readUnanswered(): Promise<void> {
  whatIsUnanswered.set(await import('./unanswered-in'));
}

function search({ map, forest }: DerivedMap, query: Query): Matches {
  const asksUnanswered = query.filters.some(({ by }) => by === 'answers');
  const { unansweredIn } = whatIsUnanswered.get();
  const ids = findStatements(map, query, {
    order: forest.value.order,
    unanswered: (asksUnanswered && unansweredIn?.(map)) || nothing.set,
  });
  return { ids, set: new Set(ids), words: wordsOf(query.text) };
}
