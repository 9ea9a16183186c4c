import { expect, test } from 'vitest';
import { afterAsking, type Cards, nextToAsk } from '../../../core/sheet/leitner';
import { speakingTime, USUAL_PACE } from '../../../core/sheet/speaking-time';

const DAY = 24 * 60 * 60_000;

test('what one failed comes back within minutes, what one knew after ever longer', () => {
  const failed = afterAsking(undefined, false, 0);
  expect(failed).toEqual({ box: 0, due: 60_000 });
  let card = failed;
  const pauses = [1, 2, 3, 4, 5, 6].map(() => {
    card = afterAsking(card, true, 0);
    return card.due / DAY;
  });
  expect(pauses).toEqual([1, 3, 7, 14, 30, 30]);
  expect(afterAsking(card, false, 5)).toEqual({ box: 0, due: 60_005 });
});

test('asks what one failed before what is new, and that before what one knew', () => {
  const cards: Cards = {
    known: { box: 2, due: 10 },
    failed: { box: 0, due: 20 },
    later: { box: 1, due: 99 },
  };
  const keys = ['known', 'new', 'newer', 'failed', 'later'];
  expect(nextToAsk(keys, cards, 50)).toBe('failed');
  expect(nextToAsk(keys, cards, 15)).toBe('new');
  expect(nextToAsk(['known', 'later'], cards, 15)).toBe('known');
  expect(nextToAsk(['failed', 'later'], cards, 0)).toBe('failed');
  expect(nextToAsk([], cards, 0)).toBeUndefined();
  expect(nextToAsk(['constructor'], {}, 0)).toBe('constructor');
});

test('speaking time counts words, and the characters of Japanese and Korean', () => {
  const pace = { wordsPerMinute: 60, charactersPerMinute: 120 };
  expect(speakingTime(['One two, don’t three-four 5.5!'], pace)).toBe(5);
  expect(speakingTime(['日本の外交'], pace)).toBe(2.5);
  expect(speakingTime(['한국 외교', 'G7 meets'], pace)).toBe(2 + 2);
  expect(speakingTime([], USUAL_PACE)).toBe(0);
});
