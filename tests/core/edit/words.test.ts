import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { invertChange } from '../../../core/edit/change/invert-change';
import { addFromWords } from '../../../core/edit/sources/add-from-words';
import { anchorPassage } from '../../../core/edit/sources/anchor-passage';
import { citeWords } from '../../../core/edit/sources/cite-words';
import { setSource } from '../../../core/edit/sources/set-source';
import type { Citation } from '../../../core/model/argument-map';
import type { StatementKind } from '../../../core/model/kinds';
import { mapOf } from '../../support/map-of';

const TEXT = 'A heading\n\nThe first claim.\nThe  second\u00a0claim.';
const words = (part: string) => {
  const start = TEXT.indexOf(part);
  return { source: 'book', span: { start, end: start + part.length } };
};
const passage = {
  exact: 'The first claim',
  prefix: 'A heading\n\n',
  suffix: '.\nThe  second\u00a0claim.',
  start: 11,
  end: 26,
};

function mapWith(...citations: Citation[]) {
  const map = mapOf({
    t: 'thesis',
    e: { kind: 'evidence', text: 'E', ...(citations.length > 0 && { citations }) },
  });
  return { ...map, sources: new Map([['book', { id: 'book', title: 'A book', text: TEXT }]]) };
}

describe('citing words', () => {
  test('anchors them, without the space around them, and names the paragraph', () => {
    const map = mapWith();
    const after = applyChange(map, citeWords(map, 'e', words('\nThe first claim'))!);
    const cited = [{ source: 'book', locator: 'paragraph 2', passage }];
    expect(after.statements.get('e')?.citations).toEqual(cited);
    expect(citeWords(after, 'e', words('The first claim'))).toBeUndefined();
  });

  test('fills in a citation that says nothing but its source, and counts paragraphs as the others do', () => {
    const map = mapWith(
      { source: 'book' },
      { source: 'book', locator: 'Paragraph 1', passage: { exact: 'first' } },
    );
    const after = applyChange(map, citeWords(map, 'e', words('second'))!);
    expect(after.statements.get('e')?.citations).toMatchObject([
      { locator: 'paragraph 2', passage: { exact: 'second' } },
      { locator: 'Paragraph 1' },
    ]);
    const heading = applyChange(map, citeWords(map, 'e', words('heading'))!);
    expect(heading.statements.get('e')?.citations?.[0]).not.toHaveProperty('locator');
  });

  test('does nothing without words, a text or a statement', () => {
    const map = mapWith();
    expect(citeWords(map, 'e', { source: 'book', span: { start: 9, end: 11 } })).toBeUndefined();
    expect(citeWords(map, 'e', { ...words('first'), source: 'gone' })).toBeUndefined();
    expect(citeWords(map, 'gone', words('first'))).toBeUndefined();
  });
});

describe('a statement from words', () => {
  const made = (kind: StatementKind, target?: string) => {
    const map = mapWith();
    const ids = { statement: 'new', relation: 'rel' };
    return addFromWords(map, { ...words('The  second\u00a0claim'), kind, ids, ...(target && { target }) });
  };

  test('says them on one line, and cites them', () => {
    const [added] = made('claim')?.statements?.added ?? [];
    expect(added).toMatchObject({
      kind: 'claim',
      text: 'The second claim',
      citations: [{ source: 'book', locator: 'paragraph 3', passage: { exact: 'The  second\u00a0claim' } }],
    });
    expect(made('claim')?.relations).toBeUndefined();
  });

  test('supports what it is made for, and attacks it if it is a counterpoint', () => {
    expect(made('evidence', 't')?.relations?.added).toEqual([
      { id: 'rel', kind: 'supports', premises: ['new'], target: 't' },
    ]);
    expect(made('counterpoint', 't')?.relations?.added?.[0]?.kind).toBe('attacks');
    expect(() => made('claim', 'gone')).toThrow('“gone”');
  });
});

test('a new text and all passages that it anchors anew are one change, and go back as one', () => {
  const map = mapWith({ source: 'book', passage }, { source: 'book', passage: { exact: 'second' } });
  const change = setSource(map, 'book', { text: `Before. ${TEXT}` })!;
  const after = applyChange(map, change);
  expect(after.statements.get('e')?.citations?.map((one) => one.passage?.start)).toEqual([19, 41]);
  expect(applyChange(after, invertChange(change))).toEqual(map);
});

test('a passage that was lost can be anchored at other words, and keeps its locator', () => {
  const lost = { source: 'book', locator: 'p. 3', passage: { exact: 'gone', start: 0, end: 4 } };
  const map = mapWith(lost);
  const { span } = words('The first claim');
  const change = anchorPassage(map, 'e', 0, span)!;
  const after = applyChange(map, change);
  expect(after.statements.get('e')?.citations).toEqual([{ ...lost, passage }]);
  expect(anchorPassage(after, 'e', 0, span)).toBeUndefined();
  expect(anchorPassage(map, 'e', 1, span)).toBeUndefined();
});
