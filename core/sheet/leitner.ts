import type { Id } from '../model/id';

/** How well something is known: in which box its card is, and when it is asked again, in ms since 1970. */
export interface Card {
  /** 0 for what one failed last, and one more for each time that one knew it. */
  readonly box: number;
  readonly due: number;
}
export type Cards = Readonly<Record<Id, Card>>;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** After how long each box is asked again. */
const PAUSES = [MINUTE, DAY, 3 * DAY, 7 * DAY, 14 * DAY, 30 * DAY] as const;

/**
 * Where a card goes after it was asked: one box on, or back to the first, whose cards come again soonest (S. Leitner, “So lernt
 * man lernen”, 1972).
 *
 * @param card absent for what was never asked
 * @param now in ms since 1970
 */
export function afterAsking(card: Card | undefined, well: boolean, now: number): Card {
  const box = well ? Math.min((card?.box ?? 0) + 1, PAUSES.length - 1) : 0;
  return { box, due: now + PAUSES[box]! };
}

/**
 * What is asked next: of what is due, the lowest box first, so that what one failed comes before what is new, and that before what one knew;
 * where nothing is due, what will be soonest.
 *
 * @param keys in the order in which they are asked, all else being equal
 * @param now in ms since 1970
 * @returns undefined if there is nothing to ask
 */
export function nextToAsk(keys: readonly Id[], cards: Cards, now: number): Id | undefined {
  const cardOf = (key: Id): Card | undefined => (Object.hasOwn(cards, key) ? cards[key] : undefined);
  const isDue = (key: Id) => (cardOf(key)?.due ?? 0) <= now;
  // What is new stands between what one failed and what one knew.
  const box = (key: Id) => cardOf(key)?.box ?? 0.5;
  const due = keys.filter(isDue);
  if (due.length > 0) return due.reduce((first, key) => (box(key) < box(first) ? key : first));
  return keys.reduce<Id | undefined>(
    (first, key) => (first === undefined || cardOf(key)!.due < cardOf(first)!.due ? key : first),
    undefined,
  );
}
