import type { Filter } from '../../../core/find/query';
import { KIND_NAMES, STATEMENT_KINDS } from '../../../core/model/kinds';

/** The filters that any map can be looked through by, in the groups in which the menu shows them. */
export const filterGroups: readonly { readonly title: string; readonly filters: readonly Filter[] }[] = [
  { title: 'Kind', filters: STATEMENT_KINDS.map((value) => ({ by: 'kind', value })) },
  {
    title: 'What it does',
    filters: [
      { by: 'bearing', value: 'supports' },
      { by: 'bearing', value: 'attacks' },
      { by: 'answers', value: 'unanswered' },
    ],
  },
  {
    title: 'Citations',
    filters: [
      { by: 'citations', value: 'cited' },
      { by: 'citations', value: 'uncited' },
    ],
  },
];

const TITLES = {
  supports: 'Supports something',
  attacks: 'Attacks something',
  unanswered: 'Unanswered',
  cited: 'Cites a source',
  uncited: 'Cites nothing',
} as const;

/** A filter as the person reads it. */
export function filterTitle(filter: Filter): string {
  if (filter.by === 'kind') return KIND_NAMES[filter.value];
  return filter.by === 'tag' ? `#${filter.value}` : TITLES[filter.value];
}
