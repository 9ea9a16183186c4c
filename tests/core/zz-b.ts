import { largeMap } from '../support/large-map';
import { layoutMap } from '../../core/layout/layout-map';
import { boxContent, boxWidthOf } from '../../core/scene/box-anatomy';
import { placeBoxes } from '../../core/scene/place-boxes';
import { routeArrows } from '../../core/scene/route-arrows';
const map = largeMap(Number(process.argv[3] ?? 10000), Number(process.argv[2] ?? 0));
const m = map;
const layout = layoutMap(m, (id) => { const s = m.statements.get(id)!; return { width: boxWidthOf(s.kind), height: boxContent(s).height }; });
const placed = placeBoxes(m, layout, new Map()); const boxes = new Map(placed.boxes.map((b) => [b.id, b]));
const ts: number[] = []; let straight = 0;
for (let r = 0; r < 15; r++) { const t = performance.now(); const arrows = routeArrows(m, boxes, layout, placed.shifts); ts.push(performance.now() - t);
  straight = arrows.filter((a) => a.trunk.some((p, i) => i > 0 && p.x !== a.trunk[i - 1]!.x && p.y !== a.trunk[i - 1]!.y)).length; }
ts.sort((a, b) => a - b); console.log('route min', ts[0]!.toFixed(0), 'med', ts[7]!.toFixed(0), 'straight', straight);
