import type { ArgumentMap } from '../../model/argument-map';
import { type Orientation, orientationOf } from '../../model/orientation';
import type { Change } from '../change/change';

/** Lays the map out another way. Undefined if it is laid out that way already. */
export function setOrientation(map: ArgumentMap, orientation: Orientation): Change | undefined {
  const from = orientationOf(map);
  return from === orientation ? undefined : { orientation: [from, orientation] };
}
