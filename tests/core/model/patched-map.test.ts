import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PatchedMap } from '../../../core/model/patched-map';

type Pair = readonly [PatchedMap<number, string>, Map<number, string>];

const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('set' as const), key: fc.nat(1500), value: fc.string({ maxLength: 2 }) }),
    fc.record({ do: fc.constant('delete' as const), key: fc.nat(1500) }),
    fc.record({ do: fc.constant('copy' as const), many: fc.option(fc.integer({ min: 1, max: 700 })) }),
  ),
  { maxLength: 40, size: 'max' },
);

function sorted<V>(map: ReadonlyMap<number, V>): (readonly [number, V])[] {
  return [...map].sort(([a], [b]) => a - b);
}

function expectAlike([patched, plain]: Pair): void {
  expect(sorted(patched)).toEqual(sorted(plain));
  expect(patched.size).toBe(plain.size);
  const each = new Map<number, string>();
  patched.forEach((value, key) => {
    each.set(key, value);
  });
  expect(sorted(each)).toEqual(sorted(plain));
}

test('a copy is a map of its own, whatever is set, taken out and copied, few entries or many', () => {
  fc.assert(
    fc.property(steps, (steps) => {
      const all: Pair[] = [[new PatchedMap(new Map([[1, 'one']])), new Map([[1, 'one']])]];
      for (const step of steps) {
        const [patched, plain] = all.at(-1)!;
        if (step.do === 'set') {
          patched.set(step.key, step.value);
          plain.set(step.key, step.value);
        } else if (step.do === 'delete') {
          expect(patched.delete(step.key)).toBe(plain.delete(step.key));
          expect(patched.get(step.key)).toBeUndefined();
        } else {
          const next: Pair = [patched.copy(), new Map(plain)];
          for (let key = 0; key < (step.many ?? 0); key++) {
            next[0].set(key, 'many');
            next[1].set(key, 'many');
          }
          const differing = PatchedMap.differing(patched, next[0]);
          for (const key of new Set([...plain.keys(), ...next[1].keys()]))
            if (plain.get(key) !== next[1].get(key)) expect(differing.has(key)).toBe(true);
          all.push(next);
        }
      }
      for (const pair of all) expectAlike(pair);
    }),
    { numRuns: 150 },
  );
});

test('maps that differ little are told apart by little', () => {
  const one = new PatchedMap(new Map(Array.from({ length: 1000 }, (_, key) => [key, 'x'])));
  const other = one.copy().set(5, 'y');
  other.delete(7);
  expect(PatchedMap.differing(one, other)).toEqual(new Set([5, 7]));
});
