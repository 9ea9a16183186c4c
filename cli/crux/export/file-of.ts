import { serialiseMap } from '../../../core/file/serialise-map';
import type { ArgumentMap } from '../../../core/model/argument-map';

/** The bytes of a map's own file. */
export function fileOf(map: ArgumentMap): Uint8Array {
  return Buffer.from(serialiseMap(map), 'utf8');
}
