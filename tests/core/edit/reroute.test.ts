import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { reattachStatement } from '../../../core/edit/relations/reattach-statement';
import { rerouteRelation } from '../../../core/edit/relations/reroute-relation';
import { mapOf } from '../../support/map-of';
import { relationsAfter } from './relations-of';

const kinds = { a: 'claim', b: 'claim', c: 'claim', s: 'claim', t: 'thesis' } as const;
const map = mapOf(kinds, ['r1: a + t', 'r2: b - t', 'r3: c + a', 'x: s - r1', 'y: c - x', 'l: a, b + s']);

describe('rerouteRelation', () => {
  const reroute = (to: Omit<Parameters<typeof rerouteRelation>[1], 'relation'>, relation = 'r1') =>
    relationsAfter(map, rerouteRelation(map, { relation, ...to }));

  test('to another target puts it last there, and what undercuts it goes along', () => {
    expect(reroute({ target: 'b', kind: 'attacks' })).toEqual([
      ...['r3: c + a', 'r1: a - b', 'x: s - r1', 'l: a, b + s', 'r2: b - t', 'y: c - x'],
    ]);
    expect(reroute({ target: 't' }, 'r3')).toContain('r3: c + t');
  });

  test('changes its kind or its premises in place', () => {
    expect(reroute({ kind: 'attacks' })).toContain('r1: a - t');
    expect(reroute({ premises: ['b', 'c', 'b'] }, 'r2')).toContain('r2: b, c - t');
  });

  test.each([
    ['nothing changes', { target: 't', kind: 'supports' as const, premises: ['a'] }, 'r1'],
    ['there is no such relation', { target: 't' }, 'a'],
    ['there is no such target', { target: 'gone' }, 'r1'],
    ['there is no such premise', { premises: ['x'] }, 'r1'],
    ['no premise is left', { premises: [] }, 'r1'],
    ['a statement would bear on itself', { target: 'a' }, 'r1'],
    ['a statement would undercut its own step', { target: 'r3' }, 'y'],
    ['a premise undercuts the relation', { premises: ['s', 'a'] }, 'r1'],
    ['it would bear on what undercuts it', { target: 'x' }, 'r1'],
    ['it would bear on what undercuts that', { target: 'y' }, 'r1'],
    ['it would bear on itself', { target: 'r1' }, 'r1'],
    ['the premises bear on the target already', { premises: ['b'] }, 'r1'],
  ])('does nothing where %s', (_, to, relation) => {
    expect(reroute(to, relation)).toBeUndefined();
  });

  test('does not flip a relation into one that is there', () => {
    const both = mapOf(kinds, ['r1: a + t', 'r2: a - t']);
    expect(rerouteRelation(both, { relation: 'r1', kind: 'attacks' })).toBeUndefined();
  });
});

describe('reattachStatement', () => {
  const reattach = (
    relations: string[],
    to: { statement: string; target: string; from?: string; kind?: 'attacks' },
  ) => {
    const map = mapOf(kinds, relations);
    return relationsAfter(map, reattachStatement(map, { kind: 'supports', ...to, id: 'n' }));
  };

  test('takes its only relation along, with what undercuts it', () => {
    expect(reattach(['r: a + t', 'x: s - r'], { statement: 'a', target: 'b', kind: 'attacks' })).toEqual([
      'r: a - b',
      'x: s - r',
    ]);
  });

  test('leaves a link, which stays with the others and what undercuts it', () => {
    expect(reattach(['r: a, b + t', 'x: s - r'], { statement: 'a', target: 'c' })).toEqual([
      'n: a + c',
      'x: s - r',
      'r: b + t',
    ]);
  });

  test('may leave a link to turn against it', () => {
    expect(reattach(['r: a, b + t'], { statement: 'a', target: 'r', kind: 'attacks' })).toEqual([
      'n: a - r',
      'r: b + t',
    ]);
  });

  test('of a statement that bears on nothing makes a relation', () => {
    expect(reattach(['r: a + t'], { statement: 't', target: 'b' })).toEqual(['n: t + b', 'r: a + t']);
  });

  test('of a shared statement moves the relation given, and adds one without', () => {
    const shared = ['r1: a + t', 'r2: a + b'];
    expect(reattach(shared, { statement: 'a', target: 'c', from: 'r2' })).toEqual(['r2: a + c', 'r1: a + t']);
    expect(reattach(shared, { statement: 'a', target: 'c' })).toEqual(['r2: a + b', 'n: a + c', 'r1: a + t']);
    expect(reattach(shared, { statement: 'a', target: 'c', from: 'r9' })).toBeUndefined();
  });

  test('to a target that it bears on already lets that relation stand for both', () => {
    const twice = ['r1: a + t', 'r2: a + b', 'x: s - r2'];
    expect(reattach(twice, { statement: 'a', target: 't', from: 'r2', kind: 'attacks' })).toEqual([
      'x: s - r1',
      'r1: a - t',
    ]);
  });

  test('gives up the place by hand, even where nothing else changes', () => {
    const placed = { ...mapOf(kinds, ['r: a + t']), places: new Map([['a', { id: 'a', x: 1, y: 1 }]]) };
    const to = { statement: 'a', target: 't', kind: 'supports', id: 'n' } as const;
    const change = reattachStatement(placed, to);
    expect(change && [...applyChange(placed, change).places]).toEqual([]);
    expect(reattachStatement({ ...placed, places: new Map() }, to)).toBeUndefined();
  });

  test.each([
    ['on itself', 'a', 'a'],
    ['on its own step', 'a', 'r1'],
    ['on what undercuts its step', 'a', 'x'],
    ['on nothing', 'a', 'gone'],
  ])('does not let a statement bear %s', (_, statement, target) => {
    expect(
      reattachStatement(map, { statement, target, from: 'r1', kind: 'supports', id: 'n' }),
    ).toBeUndefined();
  });
});
