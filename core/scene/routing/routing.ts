import type { Layout } from '../../layout/layout-map';
import type { ArgumentMap, Relation } from '../../model/argument-map';
import type { Point } from '../../model/geometry';
import type { Id } from '../../model/id';
import type { ArrowLines } from '../arrows/arrow-lines';
import { arrowTone } from '../arrows/arrow-tone';
import { finishArrow } from '../arrows/finish-arrow';
import { sameArrow } from '../same';
import type { Arrow, Box } from '../scene';

/** What arrows are led by. */
export interface Routing {
  readonly map: ArgumentMap;
  readonly boxes: ReadonlyMap<Id, Box>;
  readonly layout: Layout;
  /** How far boxes stand from where the layout had them; absent means not at all. */
  readonly shifts: ReadonlyMap<Id, Point>;
  /** Arrows that are known already: each is taken over that runs as it is led. */
  readonly known?: ReadonlyMap<Id, Arrow>;
}

/** The arrow of a relation along its lines. */
export function arrowOf(
  { map, known }: Routing,
  relation: Relation,
  lines: ArrowLines,
  tone = arrowTone(map, relation),
): Arrow {
  const arrow = finishArrow(relation, tone, map.relations.has(relation.target), lines);
  const same = known?.get(relation.id);
  return same && sameArrow(same, arrow) ? same : arrow;
}
