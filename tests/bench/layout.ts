import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { flextree } from 'd3-flextree';
import { type Layout, layoutMap } from '../../core/layout/layout-map';
import type { ArgumentMap } from '../../core/model/argument-map';
import { boxContent, boxWidthOf } from '../../core/scene/boxes/box-anatomy';
import { placeBoxes } from '../../core/scene/boxes/place-boxes';
import { buildScene } from '../../core/scene/build-scene';
import { routeArrows } from '../../core/scene/routing/route-arrows';
import { largeMap } from '../support/large-map';
import { type Figure, figure, median } from './figure';
import { growthPlot } from './growth-plot';

const SIZE = 10_000;
const RUNS = 9;
/** Graphviz takes about a minute each time. */
const GRAPHVIZ_RUNS = 5;
const ACROSS = 0.1;
/** Of both, so that most of them run code that has run before. */
const TREE_RUNS = 15;
/** Sizes between which the cost of a scene is to grow no faster than n log n. */
const SMALL = 1_000;
const LARGER = [2_000, 5_000, 10_000, 20_000, 50_000];
/** Graphviz measures in inches. */
const PX_PER_INCH = 72;

/** Places for all statements, beside d3-flextree on the same tree and Graphviz on the same graph; and how the cost grows. */
export async function layout(): Promise<readonly Figure[]> {
  const tree = largeMap(SIZE, 0);
  const graph = largeMap(SIZE, ACROSS);
  const graphviz = await Graphviz.load();
  const dot = dotOf(graph);
  const beside = (name: string, ours: number, theirs: number, goal: number) =>
    figure({ name: `layout: ${name}`, size: SIZE, ours, theirs, unit: 'ms', goal });
  return [
    beside('tree, beside d3-flextree', time(TREE_RUNS, tree, layOut), time(TREE_RUNS, tree, byFlextree), 2),
    beside(
      '10 % cross relations, arrows too, beside Graphviz',
      time(RUNS, graph, layOutAndRoute),
      time(GRAPHVIZ_RUNS, graph, () => graphviz.layout(dot, 'plain', 'dot')),
      100,
    ),
    ...growth(),
  ];
}

/** How many times as long a scene takes as one of 1,000 statements; theirs is by how much n log n grows. Plotted, too. */
function growth(): readonly Figure[] {
  const costOf = (size: number) => time(RUNS, largeMap(size, 0), (map) => buildScene(map));
  // Code that has just been read is slow, which would make the first size look dear and the growth small.
  for (let run = 0; run < RUNS; run++) costOf(SMALL);
  const grown = [SMALL, ...LARGER].map((size) => ({ size, ms: costOf(size) }));
  writeFileSync(fileURLToPath(new URL('./growth.svg', import.meta.url)), growthPlot(grown));
  const [least, ...larger] = grown;
  return larger.map(({ size, ms }) =>
    figure({
      name: `layout: scene, growth from ${SMALL.toLocaleString('en')}, beside n log n`,
      size,
      ours: ms / least!.ms,
      theirs: (size * Math.log(size)) / (SMALL * Math.log(SMALL)),
      unit: 'count',
      goal: 1,
    }),
  );
}

/** The median in ms, each time with a map that nothing is known of but how its texts are set. */
function time(runs: number, map: ArgumentMap, work: (map: ArgumentMap) => unknown): number {
  for (const statement of map.statements.values()) boxContent(statement);
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const fresh = { ...map, statements: new Map(map.statements), relations: new Map(map.relations) };
    const begin = performance.now();
    work(fresh);
    taken.push(performance.now() - begin);
  }
  return median(taken);
}

function sizeIn(map: ArgumentMap, id: string): { readonly width: number; readonly height: number } {
  const statement = map.statements.get(id)!;
  return { width: boxWidthOf(statement.kind), height: boxContent(statement).height };
}

function layOut(map: ArgumentMap): Layout {
  return layoutMap(map, (id) => sizeIn(map, id));
}

function layOutAndRoute(map: ArgumentMap): void {
  const laid = layOut(map);
  const { forest, places } = laid;
  const placed = placeBoxes(map, { forest, placeOf: (id) => places.get(id)!, folded: new Map() });
  routeArrows({ map, layout: laid, ...placed });
}

function byFlextree(map: ArgumentMap): void {
  const below = new Map<string, string[]>();
  for (const { premises, target } of map.relations.values()) {
    const list = below.get(target);
    if (list) list.push(premises[0]!);
    else below.set(target, [premises[0]!]);
  }
  const tree = flextree<string>({
    children: (id) => below.get(id) ?? [],
    nodeSize: ({ data }) => {
      const { width, height } = sizeIn(map, data);
      return [width + 24, height + 52];
    },
  });
  tree(tree.hierarchy('s0'));
}

function dotOf(map: ArgumentMap): string {
  const nodes = [...map.statements.keys()].map((id) => {
    const { width, height } = sizeIn(map, id);
    return `${id} [width=${width / PX_PER_INCH}, height=${height / PX_PER_INCH}]`;
  });
  const edges = [...map.relations.values()].map(({ premises, target }) => `${premises[0]} -> ${target}`);
  return `digraph { rankdir=BT; node [shape=box, fixedsize=true, label=""]; ${[...nodes, ...edges].join('; ')} }`;
}
