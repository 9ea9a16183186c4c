import type { ArgumentMap } from '../../model/argument-map';
import { sameWeighing, type Weighing, weighingOf } from '../../model/weighing';
import type { Change } from '../change/change';

/** Has the map weighed in another way; what is not given stays. Undefined if it is weighed that way already. */
export function setWeighing(map: ArgumentMap, choice: Partial<Weighing>): Change | undefined {
  const from = weighingOf(map);
  const to = { semantics: choice.semantics ?? from.semantics, premises: choice.premises ?? from.premises };
  return sameWeighing(from, to) ? undefined : { weighing: [from, to] };
}
