import { parseMap } from '../../file/parse-map';
import { serialiseMap } from '../../file/serialise-map';
import type { FormatCode, FormatDescription } from './format';

/** Crux's own format. It is opened and saved by itself, not as a foreign one. */
export const argmap = {
  title: 'Crux’s own',
  file: 'Argument map',
  extensions: ['argmap', 'json'],
  mediaType: 'application/json',
  uses: ['convert'],
} as const satisfies FormatDescription;

export const argmapCode: FormatCode = {
  read: parseMap,
  write: (map) => ({ content: serialiseMap(map) }),
};
