import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Source } from '../../model/argument-map';
import type { BibliographyName } from '../registry/formats';
import { type CslItem, cslOfSource, sourceOfCsl } from './csl-source';

const bibtex = plugins.config.get('@bibtex').format;
// BibTeX has been read as UTF-8 for long, and so it stays readable.
bibtex.asciiOnly = false;
// A label that the library makes up is not the same for every source.
bibtex.useIdAsLabel = true;

/** The formats of bibliographies: BibTeX, and RIS (Research Information Systems, 2011). */
export type BibliographyFormat = BibliographyName;

/**
 * The sources that a bibliography lists, in its order, without ids. Its type is named to the library, which would look an address up
 * otherwise.
 *
 * @throws Error if the text is not of the format; it says where, in words of the library.
 */
export function readBibliography(text: string, format: BibliographyFormat): readonly Omit<Source, 'id'>[] {
  const forceType = format === 'bib' ? '@biblatex/text' : '@ris/file';
  const items = plugins.input.chain(text.replace(/\r\n?/g, '\n'), { forceType, generateGraph: false });
  return items.map((item) => sourceOfCsl(item as CslItem));
}

/** Sources as a bibliography, which other programs and `readBibliography` read. */
export function writeBibliography(sources: readonly Source[], format: BibliographyFormat): string {
  const items = sources.map(cslOfSource);
  if (format === 'bib') return plugins.output.format('biblatex', items);
  // Of news the library would leave out the authors and the day.
  const whole = items.map((item) =>
    item.type === 'article-newspaper' ? { ...item, type: 'article-magazine' } : item,
  );
  return plugins.output.format('ris', whole);
}
