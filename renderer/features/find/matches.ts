import type { DerivedMap } from '../../../core/derived/derived-map';
import { findStatements } from '../../../core/find/find-statements';
import type { Query } from '../../../core/find/query';
import { wordsOf } from '../../../core/find/words-of';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import type { SessionState } from '../../state/session';
import { lastAnswer } from '../../ui/last-answer';
import { stateField } from '../../ui/state-field';
import { findField } from './find-field';

/** What a search has found. */
export interface Matches {
  /** In reading order: each statement before what hangs under it. */
  readonly ids: readonly Id[];
  readonly set: ReadonlySet<Id>;
  /** The words to mark in them, normalised. */
  readonly words: readonly string[];
}

type Searched = Pick<SessionState, 'derived' | 'map' | 'fields'>;

const nothing: Matches = { ids: [], set: new Set(), words: [] };
type UnansweredIn = (map: ArgumentMap) => ReadonlySet<Id>;
/** What tells the attacks that nobody has answered; null until a filter asks for them: the first paint does without. */
const whatIsUnanswered = stateField<{ readonly unansweredIn: UnansweredIn | null }>({
  name: 'what is unanswered',
  initial: { unansweredIn: null },
});

/** Searched once for the query that is typed, and for the one that is marked, which every box asks for. */
const searchOnce = lastAnswer(search, { kept: 2, by: ({ map }, ...asked) => [map, ...asked] });

/** What the query finds in the map as it is now, also in what is folded away. Worked out once per query and map. */
export function matchesOf(state: Searched): Matches {
  return searchOnce(state.derived, findField.of(state).query, whatIsUnanswered.of(state).unansweredIn);
}

/** What is marked on the screen: what was found when the typing last paused, while the find bar is open. */
export function markedMatches(state: Searched): Matches {
  const { open, marked } = findField.of(state);
  return open ? searchOnce(state.derived, marked, whatIsUnanswered.of(state).unansweredIn) : nothing;
}

/** Makes the filter of what is unanswered ready. To be awaited before that filter is chosen. */
export async function readUnanswered(): Promise<void> {
  whatIsUnanswered.set(await import('./unanswered-in'));
}

function search({ map, forest }: DerivedMap, query: Query, unansweredIn: UnansweredIn | null): Matches {
  const asksUnanswered = query.filters.some(({ by }) => by === 'answers');
  const ids = findStatements(map, query, {
    order: forest.value.order,
    unanswered: (asksUnanswered && unansweredIn?.(map)) || nothing.set,
  });
  return { ids, set: new Set(ids), words: wordsOf(query.text) };
}
