import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const FOLDERS = ['core', 'disk', 'bridge', 'main', 'renderer', 'cli', 'scripts', 'maps', 'tests'];

/**
 * All the source files of Crux.
 *
 * @param root the top folder
 * @returns paths from there, with forward slashes, sorted
 */
export function sourceFiles(root: string): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.split(sep).join('/')}`,
    ),
  )
    .filter((path) => /\.([cm]?[jt]s|[jt]sx)$/.test(path) && !path.includes('/node_modules/'))
    .sort();
}
