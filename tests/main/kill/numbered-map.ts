import { serialiseMap } from '../../../core/file/serialise-map';
import { emptyMap } from '../../../core/model/argument-map';

/** A map that tells by its title which one it is, of a size that changes from one to the next: 1 kB to 300 kB. */
export function numberedMap(number: number): string {
  const size = (number * 7919) % 300;
  const text = `${number} `.repeat(Math.max(1, (size * 1000) / `${number} `.length));
  const statement = { id: 's', kind: 'claim', text } as const;
  return serialiseMap({ ...emptyMap(String(number)), statements: new Map([['s', statement]]) });
}
