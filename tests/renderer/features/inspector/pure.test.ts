import { describe, expect, test } from 'vitest';
import { foundPassage } from '../../../../renderer/features/inspector/found-passage';
import { sharedValue } from '../../../../renderer/features/inspector/shared-value';

describe('what several records have in common', () => {
  const score = ({ baseScore }: { baseScore?: number }) => baseScore;

  test('is one value, or none at all', () => {
    expect(sharedValue([{ baseScore: 0.4 }, { baseScore: 0.4 }], score)).toEqual({
      mixed: false,
      value: 0.4,
    });
    expect(sharedValue([{}, {}], score)).toEqual({ mixed: false, value: undefined });
  });

  test('is mixed where one of them differs, or has none', () => {
    expect(sharedValue([{ baseScore: 0 }, { baseScore: 1 }], score)).toEqual({ mixed: true });
    expect(sharedValue([{ baseScore: 0 }, {}], score)).toEqual({ mixed: true });
  });
});

describe('a passage', () => {
  const text = 'A deal, and a deal again.';

  test('is found in the text of its source, nearest after where it stood', () => {
    expect(foundPassage('deal', undefined, text)).toEqual({
      ...{ exact: 'deal', start: 2, end: 6 },
      ...{ prefix: 'A ', suffix: ', and a deal again.' },
    });
    const before = { exact: 'a deal', start: 12, end: 18 };
    expect(foundPassage(' deal ', before, text)).toMatchObject({ start: 14, end: 18 });
  });

  test('keeps its words alone where they are not there', () => {
    expect(foundPassage('no such words', undefined, text)).toEqual({ exact: 'no such words' });
    expect(foundPassage('deal', undefined, undefined)).toEqual({ exact: 'deal' });
  });

  test('stays as it is while its words do', () => {
    const before = { exact: 'deal', prefix: 'A ', start: 2, end: 6 };
    expect(foundPassage('deal', before, text)).toBe(before);
  });
});
