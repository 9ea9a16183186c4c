import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { addSibling } from '../../../core/edit/statements/add-sibling';
import { moveAmongSiblings } from '../../../core/edit/statements/move-among-siblings';
import { mapOf } from '../../support/map-of';
import { relationsAfter } from './relations-of';
import { relation, mapOf as smallMap, statement } from './small-map';

describe('addSibling', () => {
  const kinds = { a: 'evidence', b: 'claim', c: 'claim', t: 'thesis' } as const;
  const ids = { statement: 'n', relation: 'nr' };
  const add = (relations: string[], of: string) => {
    const map = mapOf(kinds, relations);
    const change = addSibling(map, { of, text: 'T', ids });
    return { kind: change?.statements?.added?.[0]?.kind, relations: relationsAfter(map, change) };
  };

  test('puts one of the same kind, that bears in the same way, right after', () => {
    expect(add(['r1: a - t', 'r2: b + t'], 'a')).toEqual({
      kind: 'evidence',
      relations: ['r1: a - t', 'nr: n - t', 'r2: b + t'],
    });
  });

  test('of a linked premise bears alone; of an undercut undercuts', () => {
    expect(add(['r1: a, b + t'], 'b').relations).toEqual(['r1: a, b + t', 'nr: n + t']);
    expect(add(['r1: a + t', 'x: b - r1'], 'b').relations).toEqual(['x: b - r1', 'nr: n - r1', 'r1: a + t']);
  });

  test('of a shared statement bears on the first target, a statement rather than a relation', () => {
    expect(add(['q: c + t', 'o: a - q', 'r1: a + b', 'r2: a + c'], 'a').relations).toContain('nr: n + b');
  });

  test('of what bears on nothing bears on nothing', () => {
    expect(add(['r1: a + t'], 't')).toEqual({ kind: 'thesis', relations: ['r1: a + t'] });
  });

  test('of nothing is nothing, and ids are new ones', () => {
    expect(addSibling(mapOf(kinds), { of: 'gone', text: '', ids })).toBeUndefined();
    const map = mapOf(kinds, ['r: a + t']);
    expect(() => addSibling(map, { of: 'a', text: '', ids: { statement: 'n', relation: 'r' } })).toThrow(
      '“r”',
    );
    expect(() => addSibling(map, { of: 'a', text: '', ids: { statement: 'n', relation: 'n' } })).toThrow(
      'share',
    );
  });
});

describe('moveAmongSiblings', () => {
  const orders: [string, (number | undefined)[]][] = [
    ['without orders', [undefined, undefined, undefined, undefined]],
    ['in order', [0, 1, 2, 3]],
    ['with room between them', [0, 10, 20, 30]],
    ['too close for fractions', [1, 1 + Number.EPSILON, 1 + 2 * Number.EPSILON, 1 + 3 * Number.EPSILON]],
    ['too large for whole numbers', [1e300, 2e300, 3e300, 4e300]],
    ['too small for whole numbers', [-4e300, -3e300, -2e300, -1e300]],
  ];
  test.each(orders)('among siblings %s', (_, [first, second, third, fourth]) => {
    const map = smallMap(
      [...'abcdt'].map((id) => statement(id)),
      [
        relation('r1', 'a', 'supports', 't', first),
        relation('r2', 'b', 'attacks', 't', second),
        relation('r3', 'c', 'supports', 't', third),
        relation('r4', 'd', 'supports', 't', fourth),
      ],
    );
    const move = (relation: string, by: 1 | -1) =>
      relationsAfter(map, moveAmongSiblings(map, { relation, by }));
    expect(move('r1', 1)).toEqual(['r2: b - t', 'r3: c + t', 'r1: a + t', 'r4: d + t']);
    expect(move('r3', -1)).toEqual(['r3: c + t', 'r1: a + t', 'r2: b - t', 'r4: d + t']);
    expect(move('r3', 1)).toEqual(['r1: a + t', 'r2: b - t', 'r4: d + t', 'r3: c + t']);
    expect(move('r4', -1)).toEqual(['r1: a + t', 'r2: b - t', 'r4: d + t', 'r3: c + t']);
    for (const [id, by] of [
      ['r1', -1],
      ['r4', 1],
      ['r2', 1],
      ['r2', -1],
      ['gone', 1],
    ] as const) {
      expect(move(id, by)).toBeUndefined();
    }
  });

  test('changes one relation where there is room', () => {
    const map = smallMap(
      [...'abct'].map((id) => statement(id)),
      [
        relation('r1', 'a', 'supports', 't', 0),
        relation('r2', 'b', 'supports', 't', 1),
        relation('r3', 'c', 'supports', 't', 2),
      ],
    );
    const change = moveAmongSiblings(map, { relation: 'r3', by: -1 });
    expect(change?.relations?.updated?.map(([, { id, order }]) => [id, order])).toEqual([['r3', 0.5]]);
    expect(applyChange(map, change!).relations.get('r1')).toBe(map.relations.get('r1'));
  });
});
