import { largeMap } from '../support/large-map';
import { buildScene } from '../../core/scene/build-scene';
import { spanningForest } from '../../core/layout/spanning-forest';
import { layoutMap } from '../../core/layout/layout-map';
import { boxContent, boxWidthOf } from '../../core/scene/box-anatomy';
import { placeBoxes } from '../../core/scene/place-boxes';
import { routeArrows } from '../../core/scene/route-arrows';
const n = Number(process.argv[2] ?? 10000), cross = Number(process.argv[3] ?? 0);
const map = largeMap(n, cross);
let previous = buildScene(map);
const change = (r: number) => { const statements = new Map(map.statements); const s = statements.get('s7')!; statements.set('s7', { ...s, text: s.text + ' more and more words '.repeat(r % 4) }); return { ...map, statements }; };
const laps: Record<string, number[]> = {}; let t = 0; const lap = (k: string) => { const now = performance.now(); (laps[k] ??= []).push(now - t); t = now; };
for (let r = 0; r < 20; r++) {
  const m = change(r); t = performance.now();
  previous = buildScene(m, { previous }); lap('build');
  if (process.argv[4]) continue;
  const m2 = change(r + 1); t = performance.now();
  spanningForest(m2); lap('forest'); const layout = layoutMap(m2, (id) => { const s = m2.statements.get(id)!; return { width: boxWidthOf(s.kind), height: boxContent(s).height }; }); lap('layout');
  const placed = placeBoxes(m2, layout, new Map()); const boxes = new Map(placed.boxes.map((b) => [b.id, b])); lap('place');
  routeArrows(m2, boxes, layout, placed.shifts); lap('route');
}
for (const [k, v] of Object.entries(laps)) { v.sort((a, b) => a - b); console.log(k, v[5]!.toFixed(1), v[10]!.toFixed(1), v[18]!.toFixed(1)); }
