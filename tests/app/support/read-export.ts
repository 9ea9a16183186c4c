import type { Files } from './files';

const ENDINGS = ['', '.svg', '.png', '.pdf', '.md', '.docx', '.bib', '.ris'];

/** An export under the name that was chosen for it, which gets the ending of its format where it has none. */
export async function readExport(files: Files, name: string): Promise<Buffer | undefined> {
  for (const ending of ENDINGS) {
    const bytes = await files.read(name + ending);
    if (bytes !== undefined) return bytes;
  }
  return undefined;
}
