import type { Layout } from '../layout/layout-map';
import type { ArgumentMap, Relation } from '../model/argument-map';
import type { Point } from '../model/geometry';
import type { Id } from '../model/id';
import type { ArrowLines } from './arrow-lines';
import { arrowTone } from './arrow-tone';
import { finishArrow } from './finish-arrow';
import type { Arrow, Box } from './scene';

/** What arrows are led by. */
export interface Routing {
  readonly map: ArgumentMap;
  readonly boxes: ReadonlyMap<Id, Box>;
  readonly layout: Layout;
  /** How far boxes stand from where the layout had them; absent means not at all. */
  readonly shifts: ReadonlyMap<Id, Point>;
}

/** The arrow of a relation along its lines. */
export function arrowOf({ map }: Routing, relation: Relation, lines: ArrowLines): Arrow {
  return finishArrow(relation, arrowTone(map, relation), map.relations.has(relation.target), lines);
}
