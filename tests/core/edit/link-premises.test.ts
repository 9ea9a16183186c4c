import { describe, expect, test } from 'vitest';
import { linkPremises } from '../../../core/edit/relations/link-premises';
import { unlinkPremises } from '../../../core/edit/relations/unlink-premises';
import { mapOf } from '../../support/map-of';
import { counting, relationsAfter } from './relations-of';

const kinds = { a: 'claim', b: 'claim', c: 'claim', d: 'claim', t: 'thesis', u: 'counterpoint' } as const;
const link = (relations: string[], ids: string[]) => {
  const map = mapOf(kinds, relations);
  return relationsAfter(map, linkPremises(map, { relations: ids }));
};
const unlink = (relations: string[], relation: string) => {
  const map = mapOf(kinds, relations);
  return relationsAfter(map, unlinkPremises(map, { relation, newId: counting() }));
};

describe('linking', () => {
  test('makes one relation of several; the first given keeps its id', () => {
    expect(link(['r1: a + t', 'r2: b + t', 'r3: c + t'], ['r2', 'r1'])).toEqual([
      'r2: b, a + t',
      'r3: c + t',
    ]);
  });

  test('of links adds up their premises, each once', () => {
    expect(link(['r1: a, b + t', 'r2: b, c + t'], ['r1', 'r2'])).toEqual(['r1: a, b, c + t']);
  });

  test('lets what undercut one of them undercut the link, once', () => {
    const relations = ['r1: a + t', 'r2: b + t', 'x: u - r1', 'y: u - r2', 'z: d - r2', 'zz: c - y'];
    expect(link(relations, ['r1', 'r2'])).toEqual(['x: u - r1', 'z: d - r1', 'r1: a, b + t', 'zz: c - x']);
  });

  test('takes in a relation from all these premises that is there already', () => {
    expect(link(['r1: a + t', 'r2: b + t', 'r3: b, a + t', 'x: u - r3'], ['r1', 'r2'])).toEqual([
      'x: u - r1',
      'r1: a, b + t',
    ]);
  });

  test.each([
    ['one relation', ['r1: a + t'], ['r1', 'r1', 'gone']],
    ['support with attack', ['r1: a + t', 'r2: b - t'], ['r1', 'r2']],
    ['relations to two targets', ['r1: a + t', 'r2: b + c'], ['r1', 'r2']],
    ['a step with what undercuts it', ['r1: a + t', 'r2: b + t', 'x: b - r1'], ['r1', 'r2']],
  ])('does not link %s', (_, relations, ids) => {
    expect(link(relations, ids)).toBeUndefined();
  });
});

describe('unlinking', () => {
  test('gives each premise a relation, read one after the other', () => {
    expect(unlink(['r1: a, b, c - t', 'r2: d - t'], 'r1')).toEqual([
      'r1: a - t',
      'n1: b - t',
      'n2: c - t',
      'r2: d - t',
    ]);
  });

  test('lets what undercut the joint step undercut each, and what undercuts that as well', () => {
    expect(unlink(['r1: a, b + t', 'x: u - r1', 'y: c - x'], 'r1')).toEqual([
      ...['n2: u - n1', 'n3: c - n2', 'x: u - r1', 'r1: a + t', 'n1: b + t', 'y: c - x'],
    ]);
  });

  test('makes no second relation where a premise bore on the target alone already', () => {
    expect(unlink(['r1: a, b + t', 'r2: b + t', 'x: u - r1'], 'r1')).toEqual([
      'x: u - r1',
      'n2: u - r2',
      'r1: a + t',
      'r2: b + t',
    ]);
  });

  test('of one premise is nothing', () => {
    expect(unlink(['r1: a + t'], 'r1')).toBeUndefined();
    expect(unlink(['r1: a + t'], 'gone')).toBeUndefined();
  });
});
