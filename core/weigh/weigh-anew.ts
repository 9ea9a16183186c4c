import type { ArgumentMap } from '../model/argument-map';
import { type Weighing, weighingOf } from '../model/weighing';
import { componentsOf } from './components';
import { graphOf } from './graph';
import { weighPart } from './weigh-part';
import { Weighed } from './weighed';

/** As `weighMap`, with nothing that is known from before. */
export function weighAnew(map: ArgumentMap, weighing: Weighing = weighingOf(map)): Weighed {
  const graph = graphOf(map, weighing);
  const components = componentsOf(graph);
  const values = { strengths: new Float64Array(graph.ids.length), bases: graph.bases };
  for (let part = 0; part < components.first.length - 1; part++) weighPart(graph, components, values, part);
  return new Weighed(graph, values.strengths);
}
