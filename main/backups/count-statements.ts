import { readFile } from '../documents/read-map-file';

/** In bytes. A larger map takes longer to read than the person should wait for a list. */
const MOST_BYTES = 2 * 1024 * 1024;

/** How many statements a map's file has, to tell it from others; undefined if it is large, or cannot be read. */
export async function countStatements(path: string): Promise<number | undefined> {
  const file = await readFile(path, MOST_BYTES);
  if (!file.ok) return undefined;
  try {
    const { statements } = JSON.parse(file.value.content.toString('utf8')) as { statements?: unknown };
    return Array.isArray(statements) ? statements.length : undefined;
  } catch {
    return undefined;
  }
}
