import { emptyQuery, type Query } from '../../../core/find/query';
import type { Id } from '../../../core/model/id';
import { sessionField } from '../../state/session-field';

/** What is looked for in the map. The query is kept while the find bar is closed, so that one can go on with it. */
export interface Find {
  readonly open: boolean;
  readonly query: Query;
  /** What is marked on the map: the query, as it was when the typing last paused. */
  readonly marked: Query;
  /** What was selected where the search set out, or was last gone to by it: typing finds from there on. */
  readonly from: Id | undefined;
}

const noFind: Find = { open: false, query: emptyQuery, marked: emptyQuery, from: undefined };

export const findField = sessionField<Find>({ name: 'find', initial: noFind, scope: 'document' });
