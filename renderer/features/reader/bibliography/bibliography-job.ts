import type { BibliographyFormat } from '../../../../core/formats/bibliography/bibliography';
import type { Source } from '../../../../core/model/argument-map';
import { decodeText } from '../extract/decode-text';

/** Of a bibliography: some 100,000 entries. */
const MOST_BYTES = 32 * 1024 * 1024;

export interface BibliographyJob {
  readonly file: File;
  readonly format: BibliographyFormat;
}

/** The sources that the file of a bibliography lists. @throws Error if it cannot be read; it says why */
export async function doBibliographyJob({
  file,
  format,
}: BibliographyJob): Promise<readonly Omit<Source, 'id'>[]> {
  if (file.size > MOST_BYTES) {
    throw new Error('It is larger than 32 MB, the most that Crux reads. Divide it into several files.');
  }
  const { readBibliography } = await import('../../../../core/formats/bibliography/bibliography');
  return readBibliography(decodeText(new Uint8Array(await file.arrayBuffer())), format);
}
