import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { addLinkedPremise } from '../../../core/edit/relations/add-linked-premise';
import { addPremise } from '../../../core/edit/statements/add-premise';
import { addStatement } from '../../../core/edit/statements/add-statement';
import { premiseKind } from '../../../core/edit/statements/premise-kind';
import type { RelationKind, StatementKind } from '../../../core/model/kinds';
import { relationsOnto } from '../../../core/model/structure';
import { mapOf, relation, statement } from './small-map';

const ids = { statement: 'new', relation: 'rel' };

describe('addStatement', () => {
  test('adds one that bears on nothing', () => {
    const change = addStatement(mapOf([]), { id: 'new', kind: 'thesis', text: 'T' });
    expect(change).toEqual({ statements: { added: [{ id: 'new', kind: 'thesis', text: 'T' }] } });
  });

  test.each(['a', 'r', ''])('refuses the id “%s”', (id) => {
    const map = mapOf([statement('a'), statement('b')], [relation('r', 'a', 'supports', 'b')]);
    expect(() => addStatement(map, { id, kind: 'claim', text: '' })).toThrow('cannot have the id');
  });
});

describe('addPremise', () => {
  test('to a statement that has none', () => {
    const change = addPremise(mapOf([statement('a', 'thesis')]), {
      target: 'a',
      relation: 'supports',
      text: 'T',
      ids,
    });
    expect(change).toEqual({
      statements: { added: [{ id: 'new', kind: 'explanation', text: 'T' }] },
      relations: { added: [{ id: 'rel', kind: 'supports', premises: ['new'], target: 'a' }] },
    });
  });

  test.each([
    ['without an order, and ids that come later', [undefined, undefined]],
    ['in any order', [7, -2]],
    ['with fractions', [0.5, 2.25]],
    ['below 0', [-2.5, -3]],
    ['so large that 1 more is no more', [1e300, Number.MAX_SAFE_INTEGER]],
    ['so small that 1 more is no more', [-1e300, -1e301]],
  ])('comes after siblings %s', (_, [first, second]) => {
    const siblings = [relation('y', 'b', 'supports', 'a', first), relation('z', 'c', 'attacks', 'a', second)];
    const map = mapOf([statement('a'), statement('b'), statement('c')], siblings);
    const before = relationsOnto(map, 'a').map(({ id }) => id);
    const after = applyChange(map, addPremise(map, { target: 'a', relation: 'attacks', text: '', ids }));
    expect(relationsOnto(after, 'a').map(({ id }) => id)).toEqual([...before, 'rel']);
  });

  test('undercuts a relation', () => {
    const map = mapOf([statement('a'), statement('b')], [relation('r', 'a', 'supports', 'b')]);
    const change = addPremise(map, { target: 'r', relation: 'attacks', kind: 'evidence', text: '', ids });
    expect(change.relations?.added).toEqual([relation('rel', 'new', 'attacks', 'r')]);
    expect(change.statements?.added?.[0]?.kind).toBe('evidence');
  });

  test('refuses a target that is not there, ids in use, and one id for both', () => {
    const map = mapOf([statement('a')]);
    const add = (target: string, statement: string, relation: string) => () =>
      addPremise(map, { target, relation: 'supports', text: '', ids: { statement, relation } });
    expect(add('gone', 'x', 'y')).toThrow('“gone” is not in the map');
    expect(add('a', 'a', 'y')).toThrow('cannot have the id “a”');
    expect(add('a', 'x', 'a')).toThrow('cannot have the id “a”');
    expect(add('a', 'x', 'x')).toThrow('cannot share an id');
  });
});

test.each<[StatementKind, RelationKind, StatementKind]>([
  ['question', 'supports', 'thesis'],
  ['question', 'attacks', 'thesis'],
  ['thesis', 'supports', 'explanation'],
  ['thesis', 'attacks', 'counterpoint'],
  ['explanation', 'supports', 'evidence'],
  ['explanation', 'attacks', 'counterpoint'],
  ['counterpoint', 'attacks', 'rebuttal'],
  ['counterpoint', 'supports', 'evidence'],
  ['rebuttal', 'attacks', 'counterpoint'],
])('a %s that a new premise %s gets a %s', (kind, relation, expected) => {
  expect(premiseKind(mapOf([statement('a', kind)]), 'a', relation)).toBe(expected);
});

test('an undercut of a counterpoint’s attack is a rebuttal, of other relations a counterpoint; their support is a claim', () => {
  const map = mapOf(
    [statement('a', 'thesis'), statement('b', 'counterpoint'), statement('c', 'evidence')],
    [relation('attack', 'b', 'attacks', 'a'), relation('support', 'c', 'supports', 'a')],
  );
  expect(premiseKind(map, 'attack', 'attacks')).toBe('rebuttal');
  expect(premiseKind(map, 'support', 'attacks')).toBe('counterpoint');
  expect(premiseKind(map, 'support', 'supports')).toBe('claim');
});

describe('addLinkedPremise', () => {
  const map = mapOf(
    [statement('a'), statement('b', 'evidence')],
    [{ ...relation('r', 'b', 'supports', 'a', 3), x: 1 } as ReturnType<typeof relation>],
  );

  test('joins the premises of a relation, of the kind of its neighbour', () => {
    const after = applyChange(map, addLinkedPremise(map, { relation: 'r', text: 'T', id: 'new' }));
    expect(after.relations.get('r')).toEqual({ ...map.relations.get('r'), premises: ['b', 'new'] });
    expect(after.statements.get('new')).toEqual({ id: 'new', kind: 'evidence', text: 'T' });
  });

  test('refuses what is no relation', () => {
    expect(() => addLinkedPremise(map, { relation: 'a', text: '', id: 'new' })).toThrow('“a” is no relation');
  });
});
