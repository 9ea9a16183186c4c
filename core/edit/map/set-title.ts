import type { ArgumentMap } from '../../model/argument-map';
import { wellFormed } from '../../model/well-formed';
import type { Change } from '../change/change';

/** Gives the map another title. Undefined if it has that title already. */
export function setTitle(map: ArgumentMap, title: string): Change | undefined {
  const to = wellFormed(title);
  return map.title === to ? undefined : { title: [map.title, to] };
}
