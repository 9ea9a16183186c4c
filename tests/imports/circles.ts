/**
 * The circles of a graph: its strongly connected components of two nodes or more, and nodes that lead to themselves
 * (R. Tarjan, 1972, “Depth-first search and linear graph algorithms”, here by two walks, after S. R. Kosaraju).
 *
 * @param imports for each node, what it leads to; what is not a node itself is passed over
 * @returns each circle sorted, and the circles sorted by their first node
 */
export function circlesOf(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const importers = new Map([...imports.keys()].map((node): [string, string[]] => [node, []]));
  for (const [node, targets] of imports) for (const target of targets) importers.get(target)?.push(node);
  const left = new Set<string>();
  const ended: string[] = [];
  for (const node of imports.keys()) walk(node, imports, left, (last) => ended.push(last));
  const taken = new Set<string>();
  const circles: string[][] = [];
  for (const node of ended.reverse()) {
    const circle: string[] = [];
    walk(node, importers, taken, (member) => circle.push(member));
    if (circle.length > 1 || (circle.length === 1 && imports.get(circle[0]!)!.includes(circle[0]!)))
      circles.push(circle.sort());
  }
  return circles.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

/** Walks from a node over all that was not seen, and tells each node when all that it leads to has been walked. */
function walk(
  start: string,
  graph: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
  end: (node: string) => void,
): void {
  if (seen.has(start) || !graph.has(start)) return;
  seen.add(start);
  const path = [{ node: start, next: 0 }];
  for (let at = path.at(-1); at; at = path.at(-1)) {
    const target = graph.get(at.node)![at.next++];
    if (target === undefined) {
      path.pop();
      end(at.node);
    } else if (!seen.has(target) && graph.has(target)) {
      seen.add(target);
      path.push({ node: target, next: 0 });
    }
  }
}
