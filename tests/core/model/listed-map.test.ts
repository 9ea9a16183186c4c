import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ListedMap } from '../../../core/model/listed-map';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const edits = fc.array(fc.record({ id: fc.constantFrom(...ids), value: fc.option(fc.string()) }), {
  maxLength: 12,
});
const orders = fc.shuffledSubarray(ids, { minLength: ids.length });

test('after edits it has what a copied table would have, in the order of its list, and the one before is as it was', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 4 }), orders, (all, order) => {
      let table: ReadonlyMap<string, string> = new Map([['a', 'first']]);
      for (const some of all) {
        const before = [...table];
        const patch = ListedMap.toPatch(table);
        const plain = new Map(table);
        for (const { id, value } of some) {
          if (value === null) plain.delete(id);
          else plain.set(id, value);
          if (value === null) patch.delete(id);
          else patch.set(id, value);
        }
        const now = new ListedMap(() => order, patch);
        const inOrder = order.flatMap((id) => (plain.has(id) ? [[id, plain.get(id)]] : []));
        expect([...now]).toEqual(inOrder);
        expect([...now.keys()]).toEqual(inOrder.map(([id]) => id));
        expect([...now.values()]).toEqual(inOrder.map(([, value]) => value));
        expect([now.size, now.get('a'), now.has('b')]).toEqual([plain.size, plain.get('a'), plain.has('b')]);
        const differing = ListedMap.differing(table, now);
        for (const id of ids) if (table.get(id) !== now.get(id)) expect(differing.has(id)).toBe(true);
        expect([...table]).toEqual(before);
        table = now;
      }
    }),
  );
});

test('what was made of it differs from it by little, and a plain table is itself in its own order', () => {
  const plain = new Map(ids.map((id) => [id, id]));
  const table = ListedMap.of(plain);
  expect([...table]).toEqual([...plain]);
  expect(ListedMap.of(table)).toBe(table);
  const patch = ListedMap.toPatch(table);
  patch.set('c', 'other');
  patch.delete('e');
  const next = new ListedMap(ListedMap.orderOf(table), patch);
  expect([...ListedMap.differing(plain, next)]).toEqual(['c', 'e']);
  expect([...next.keys()]).toEqual(['a', 'b', 'c', 'd', 'f']);
});
