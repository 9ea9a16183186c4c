import type { FormatDescription } from './format';

export const bibtex = {
  title: 'BibTeX',
  file: 'BibTeX bibliography',
  extensions: ['bib', 'bibtex'],
  mediaType: 'application/x-bibtex',
  uses: ['bibliography'],
} as const satisfies FormatDescription;

export const ris = {
  title: 'RIS',
  file: 'RIS bibliography',
  extensions: ['ris'],
  mediaType: 'application/x-research-info-systems',
  uses: ['bibliography'],
} as const satisfies FormatDescription;
