import { parseMap } from '../../core/file/parse-map';
import type { ArgumentMap } from '../../core/model/argument-map';
import text from '../../maps/japan-south-korea.json?raw';

/** The article's map, as it ships. */
export function bundledMap(): ArgumentMap {
  const parsed = parseMap(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.map;
}
