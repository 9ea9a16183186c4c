import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  earlierAnswer,
  keepTyped,
  lastTyped,
  typedAnswer,
} from '../../../../renderer/features/sheet/practice/typed-answers';

const shops = { key: 'r1', says: 'The shops would lose.' };
const buses = { key: 'r2', says: 'The buses are full.' };

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test('what was typed is there again for what it answers, the latest first, and goes when it is emptied', () => {
  keepTyped(buses, 'Not all');
  keepTyped(shops, 'Not');
  expect(keepTyped(shops, 'Not so')).toBe(true);
  expect([typedAnswer(shops), typedAnswer(buses)]).toEqual(['Not so', 'Not all']);
  expect(lastTyped([buses, shops])).toBe(shops);
  keepTyped(shops, ' ');
  expect(typedAnswer(shops)).toBe('');
  expect(lastTyped([buses, shops])).toBe(buses);
  expect(lastTyped([shops])).toBeUndefined();
});

test('what was typed and judged is there too, and does not come first', () => {
  keepTyped(shops, 'Not so');
  keepTyped(buses, 'Not all', true);
  expect(typedAnswer(buses)).toBe('Not all');
  expect(lastTyped([buses, shops])).toBe(shops);
  keepTyped(buses, 'Not all are');
  expect(lastTyped([buses, shops])).toBe(buses);
});

test('what was typed before the row was reworded can still be had, the latest first', () => {
  keepTyped({ ...shops, says: 'Shops lose.' }, 'No');
  keepTyped(shops, 'Not so');
  const reworded = { ...shops, says: 'The shops would close.' };
  expect(earlierAnswer(reworded)).toMatchObject({ ...shops, text: 'Not so' });
  expect(earlierAnswer(shops)?.text).toBe('No');
  expect(earlierAnswer(buses)).toBeUndefined();
});

test('another map, whose ids may be the same, has none of it', () => {
  keepTyped(shops, 'Not so');
  expect(typedAnswer({ ...shops, says: 'Something else.' })).toBe('');
});

test('what a browser refuses to store is there while the window is, and one is told', () => {
  const refuse = () => {
    throw new Error('full');
  };
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: refuse });
  expect(keepTyped(shops, 'Not so')).toBe(false);
  expect(typedAnswer(shops)).toBe('Not so');
  vi.unstubAllGlobals();
  expect(keepTyped(shops, 'Not so!')).toBe(true);
  localStorage.setItem('crux-practice-typed', '{"no": "list"}');
  expect(typedAnswer(shops)).toBe('');
});
