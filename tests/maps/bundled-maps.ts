import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMap } from '../../core/file/parse-map';
import type { ArgumentMap } from '../../core/model/argument-map';
import { root } from '../../scripts/places.mjs';

const folder = join(root, 'maps');

/** The file names of the starters. */
export const starterMaps = readdirSync(join(folder, 'starters')).map((name) => `starters/${name}`);

/** The file names of the maps that Crux brings along, starters included. */
export const bundledMaps = [
  ...readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json')),
  ...starterMaps,
];

/** The text of a file in `maps/`. */
export function bundledText(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** A bundled map, read as Crux reads any file. Throws where it cannot be read, or not without repair. */
export function bundledMap(name: string): ArgumentMap {
  const parsed = parseMap(bundledText(name));
  if (!parsed.ok) throw new Error(`maps/${name}: ${parsed.error.message}`);
  if (parsed.repairs.length > 0) throw new Error(`maps/${name}: ${parsed.repairs[0]?.message}`);
  return parsed.map;
}
