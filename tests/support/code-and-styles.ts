import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../../scripts/places.mjs';

const ROOMS = ['core', 'bridge', 'main', 'renderer', 'cli', 'scripts'];

/** Every file of Crux's own code and its style sheets, without the tests: for what must stand in one of them alone. */
export function codeAndStyles(): readonly { readonly path: string; readonly code: string }[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(tsx?|mjs|css)$/.test(path))
      .map((path) => `${room}/${path.split(sep).join('/')}`),
  ).map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') }));
}
