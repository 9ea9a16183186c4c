import type { Card, Cards } from '../../../../core/sheet/leitner';

/**
 * How well one knows the answers is about a person and not about the argument: it is kept in the page, as the choices of an export
 * are, so that a map that is passed on does not tell it.
 */
const KEY = 'crux-practice';
/** The most cards that are kept, those that were asked last. */
const MOST = 5_000;

/** The cards that were asked, by the id of their row. */
export function keptCards(): Cards {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return Object.fromEntries(Object.entries(kept ?? {}).filter(([, card]) => isCard(card)));
  } catch {
    return {};
  }
}

/** Keeps a card. A browser that refuses to store anything forgets it. */
export function keepCard(key: string, card: Card): void {
  const { [key]: _, ...others } = keptCards();
  try {
    const cards = [...Object.entries(others), [key, card]].slice(-MOST);
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(cards)));
  } catch {
    // Private windows may refuse.
  }
}

function isCard(card: unknown): card is Card {
  const { box, due } = (card ?? {}) as Partial<Card>;
  return Number.isInteger(box) && box! >= 0 && Number.isFinite(due);
}
