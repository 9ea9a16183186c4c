import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strongComponents } from '../../../core/check/strong-components';

const sorted = (components: string[][]) => components.map((members) => members.sort()).sort();

test('two nodes are in one component just when each can be reached from the other', () => {
  const graph = fc
    .integer({ min: 1, max: 9 })
    .chain((size) =>
      fc
        .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 2 * size })
        .map((edges) => ({ size, edges })),
    );
  fc.assert(
    fc.property(graph, ({ size, edges }) => {
      const nodes = Array.from({ length: size }, (_, i) => `${i}`);
      const successorsOf = (node: string) =>
        edges.filter(([from]) => `${from}` === node).map(([, to]) => `${to}`);
      const reach = nodes.map((node) => {
        const reached = new Set([node]);
        for (const at of reached) for (const next of successorsOf(at)) reached.add(next);
        return reached;
      });
      const together = nodes.map((_, i) =>
        nodes.filter((_, j) => reach[i]?.has(`${j}`) && reach[j]?.has(`${i}`)),
      );
      const unique = [...new Map(together.map((members) => [members.join(), members])).values()];
      expect(sorted(strongComponents(nodes, successorsOf))).toEqual(sorted(unique));
    }),
    { seed: 20_210_615, numRuns: 1_000 },
  );
});

test('a ring of 100,000 nodes is one component, and does not overflow the stack', () => {
  const size = 100_000;
  const nodes = Array.from({ length: size }, (_, i) => `${i}`);
  const ring = strongComponents(nodes, (node) => [`${(Number(node) + 1) % size}`]);
  expect(ring.map((members) => members.length)).toEqual([size]);
  expect(strongComponents(nodes, (node) => (node === '0' ? [] : [`${Number(node) - 1}`]))).toHaveLength(size);
});
