import { argmap, argmapCode } from './argmap';
import { bibtex, ris } from './bibliographies';
import { docx, docxCode } from './docx';
import type { ExportOption, FormatCode, FormatDescription, FormatUse } from './format';
import { markdown, markdownCode } from './markdown';
import { pdf, png, svg } from './pictures';
import { text, textCode } from './text';

/** The formats by their names: what `--format`, `--from` and `--to` take. They stay, for they are in people's scripts. */
const DESCRIPTIONS = {
  argmap,
  svg,
  png,
  pdf,
  md: markdown,
  txt: text,
  docx,
  bib: bibtex,
  ris,
} as const satisfies Readonly<Record<string, FormatDescription>>;

/**
 * What reads and writes each format of words. Apart from the descriptions, so that the main process, which needs those alone, is built
 * without it.
 */
export const CODE: Readonly<Record<WordsName, FormatCode>> = {
  argmap: argmapCode,
  md: markdownCode,
  txt: textCode,
  docx: docxCode,
};

type Descriptions = typeof DESCRIPTIONS;
export type FormatName = keyof Descriptions;
/** The names of the formats that have a use. */
type NamesFor<U extends FormatUse> = {
  [N in FormatName]: U extends Descriptions[N]['uses'][number] ? N : never;
}[FormatName];
export type ExportFormat = NamesFor<'export'>;
/** What `crux convert` reads and writes. */
export type MapFormat = NamesFor<'convert'>;
export type OpenedFormat = NamesFor<'open'>;
export type BibliographyName = NamesFor<'bibliography'>;
export type PictureName = {
  [N in FormatName]: Descriptions[N] extends { readonly picture: true } ? N : never;
}[FormatName];
/** The formats of words that maps are written in. */
export type WordsName = Exclude<ExportFormat | MapFormat | OpenedFormat, PictureName>;

/** The description of each format. */
export const FORMATS: Readonly<Record<FormatName, FormatDescription>> = DESCRIPTIONS;

export const FORMAT_NAMES = Object.keys(DESCRIPTIONS) as readonly FormatName[];
export const EXPORT_FORMATS = namesFor('export') as readonly ExportFormat[];
export const MAP_FORMATS = namesFor('convert') as readonly MapFormat[];
export const OPENED_FORMATS = namesFor('open') as readonly OpenedFormat[];
export const BIBLIOGRAPHIES = namesFor('bibliography') as readonly BibliographyName[];
export const PICTURES = FORMAT_NAMES.filter((name) => FORMATS[name].picture) as readonly PictureName[];

function namesFor(use: FormatUse): readonly FormatName[] {
  return FORMAT_NAMES.filter((name) => FORMATS[name].uses.includes(use));
}

export function isPicture(format: FormatName): format is PictureName {
  return FORMATS[format].picture === true;
}

/** Whether something can be chosen of an export in a format. */
export function hasOption(format: FormatName, option: ExportOption): boolean {
  return FORMATS[format].options?.includes(option) === true;
}

/** The ending of the files that Crux writes, with its dot. */
export function endingOf(format: FormatName): string {
  return `.${FORMATS[format].extensions[0]}`;
}

/** How the names of files of these formats may end, without the dot. */
export function extensionsOf(formats: readonly FormatName[]): readonly string[] {
  return formats.flatMap((format) => FORMATS[format].extensions);
}

/** The same with the dot. */
export function endingsOf(formats: readonly FormatName[]): string[] {
  return extensionsOf(formats).map((extension) => `.${extension}`);
}

/** Of these formats the one that the name of a file tells by its ending, in capitals or not; undefined if it tells none. */
export function formatOfName<F extends FormatName>(name: string, formats: readonly F[]): F | undefined {
  const lower = name.toLowerCase();
  return formats.find((format) => FORMATS[format].extensions.some((each) => lower.endsWith(`.${each}`)));
}
