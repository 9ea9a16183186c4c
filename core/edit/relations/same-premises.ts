import type { Id } from '../../model/id';

/** Whether two lists hold the same premises, in whatever order; each stands in its list once. */
export function samePremises(some: readonly Id[], others: readonly Id[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}
