import { beforeEach, expect, test } from 'vitest';
import { DEFAULT_CHOICES } from '../../../../renderer/features/export/export-choices';
import { keepChoices, lastChoices } from '../../../../renderer/features/export/last-choices';

beforeEach(() => localStorage.clear());

test('what was chosen last is what the next export begins with', () => {
  expect(lastChoices()).toEqual(DEFAULT_CHOICES);
  expect(DEFAULT_CHOICES.carryMap).toBe(true);
  const chosen = {
    ...DEFAULT_CHOICES,
    format: 'pdf',
    paper: 'a4',
    tiled: true,
    size: 150,
    carryMap: false,
  } as const;
  keepChoices(chosen);
  expect(lastChoices()).toEqual(chosen);
});

test.each([
  ['no JSON', 'not json'],
  ['null', 'null'],
  ['a list', '[1, 2]'],
  [
    'choices that there are not',
    '{"format":"exe","scale":9,"margin":-5,"size":"100","title":1,"__proto__":{"x":1}}',
  ],
])('what cannot be, is as from the start: %s', (_what, kept) => {
  localStorage.setItem('crux-export', kept);
  expect(lastChoices()).toEqual(DEFAULT_CHOICES);
});

test('what is sound among what is not, is kept', () => {
  localStorage.setItem('crux-export', '{"format":"png","scale":"2","legend":true,"from a later Crux":7}');
  expect(lastChoices()).toEqual({ ...DEFAULT_CHOICES, format: 'png', legend: true });
});
