import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepTyped, lastTyped, typedAnswer } from '../../../renderer/sheet/practice/typed-answers';

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
