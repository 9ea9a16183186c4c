import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Heap } from '../../../core/scene/routing/heap';

it('gives values back by priority, and equal ones in the order in which they came', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (priorities) => {
      const heap = new Heap<number>();
      for (const [turn, priority] of priorities.entries()) heap.push(priority, turn);
      const out: number[] = [];
      for (let entry = heap.popEntry(); entry; entry = heap.popEntry()) out.push(entry.value);
      const turns = priorities.map((_, turn) => turn);
      expect(out).toEqual(turns.sort((a, b) => priorities[a]! - priorities[b]! || a - b));
    }),
  );
});
