import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../core/model/argument-map';
import { passageAt } from '../../../core/passage/anchor';
import { anchorAgain } from '../../../core/passage/anchor-again';
import { findPassage } from '../../../core/passage/find-passage';
import { mappedShare } from '../../../core/passage/mapped-share';
import { paragraphAt, paragraphsOf } from '../../../core/passage/paragraphs';

const TEXT = 'The first claim is old. The second claim is new.\n\nNobody doubts the second claim any more.';
const anchorOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return passageAt(TEXT, { start, end: start + words.length });
};
const wordsFound = (text: string, passage: Passage) => {
  const found = findPassage(text, passage);
  const span = found.as === 'lost' ? found.candidate : found.span;
  return [found.as, span && text.slice(span.start, span.end)];
};

describe('a passage', () => {
  test('is told by its context from the same words elsewhere, wherever those come to stand', () => {
    const second = anchorOf('second claim', 60);
    const [first, last = ''] = TEXT.split('\n\n');
    const turned = `${last} ${first}`;
    expect(findPassage(turned, second)).toMatchObject({ span: { start: turned.indexOf('second claim') } });
  });

  test('that has its words alone is found at the first place', () => {
    expect(findPassage(TEXT, { exact: 'claim' })).toEqual({ as: 'same', span: { start: 10, end: 15 } });
  });

  test('that has its place alone stands there', () => {
    expect(findPassage(TEXT, { exact: '', start: 4, end: 9 })).toMatchObject({ as: 'same' });
    expect(findPassage(TEXT, { exact: '', start: 4, end: 900 })).toEqual({ as: 'lost' });
  });

  test('is found though its text was wrapped, or its quotation marks were turned', () => {
    const passage = anchorOf('The second claim is new');
    expect(wordsFound('So: The second\nclaim is  new; and so on', passage)).toEqual([
      'similar',
      'The second\nclaim is  new',
    ]);
    expect(anchorAgain(passage, 'The sécond claim is new')).toMatchObject({
      exact: 'The sécond claim is new',
      start: 0,
    });
  });

  test('of which more than a fifth is other than it was is lost, with the best candidate', () => {
    const passage = anchorOf('The second claim is new');
    expect(wordsFound('And then: the third claims are new, all of them', passage)).toEqual([
      'lost',
      'the third claims are new',
    ]);
    expect(
      wordsFound('They have trouble trusting South Korea', { exact: 'quite distrustful of South Korea' }),
    ).toEqual(['lost', 'trouble trusting South Korea']);
    expect(wordsFound('Something else entirely', passage)).toEqual(['lost', undefined]);
    expect(wordsFound('', passage)).toEqual(['lost', undefined]);
  });

  test('that is lost keeps its words, and keys that nobody knows; found again it has both', () => {
    const passage = { ...anchorOf('Nobody doubts'), 'x-note': 1 };
    const lost = anchorAgain(passage, 'gone');
    expect(lost).toEqual({
      exact: 'Nobody doubts',
      prefix: passage.prefix,
      suffix: passage.suffix,
      'x-note': 1,
    });
    expect(anchorAgain(lost, TEXT)).toEqual(passage);
    expect(anchorAgain(passage, TEXT)).toBe(passage);
  });

  test('of a long text is looked for without end or overflow', () => {
    const words = 'Nothing like this stands in the text at all, or is there something like it? ';
    const long = 'Lorem ipsum dolor sit amet, consectetur. '.repeat(25_000);
    expect(findPassage(long, { exact: words }).as).toBe('lost');
    expect(findPassage(long, { exact: words.repeat(200), start: 500_000 }).as).toBe('lost');
    const edited = `${long}Nothing like this stands in that text at all${long}`;
    const exact = 'Nothing like this stands in the text at all';
    const start = long.length;
    const span = { start, end: start + 'Nothing like this stands in that text at all'.length };
    expect(findPassage(edited, { exact, start: start - 5001 })).toEqual({ as: 'similar', span });
  });
});

test('paragraphs are the lines that are not blank', () => {
  const text = '\r\n  One \r\n\r\nTwo\u2028Three\n';
  const paragraphs = paragraphsOf(text);
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['One', 'Two', 'Three']);
  expect([0, 4, 9, 11, 12, 99].map((place) => paragraphAt(paragraphs, place))).toEqual([0, 0, 0, 0, 1, 2]);
});

test('the share that is mapped counts what can be seen, and that once', () => {
  expect(mappedShare('ab cd', [])).toBe(0);
  expect(mappedShare(' \n', [{ start: 0, end: 2 }])).toBe(0);
  const spans = [
    { start: 1, end: 4 },
    { start: 0, end: 2 },
  ];
  expect(mappedShare('ab cd', spans)).toBe(0.75);
});
