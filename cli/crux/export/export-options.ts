import type { Paper } from '../../../core/draw/pdf/pdf-pages';
import type { ThemeName } from '../../../core/draw/theme';
import { themes } from '../../../core/draw/themes';
import {
  CITATION_LOCALES,
  CITATION_STYLES,
  type CitationLocale,
  type CitationStyle,
} from '../../../core/formats/citations/citation-styles';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  MAP_FORMATS,
  type MapFormat,
} from '../../../core/formats/registry/formats';
import { nameOption, numberOption, parseOptions } from '../parse-options';

/** What was asked of `crux export`. */
export interface ExportOptions {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly format?: ExportFormat | undefined;
  readonly from?: MapFormat | undefined;
  readonly branch?: string | undefined;
  readonly theme: ThemeName;
  readonly title: boolean;
  readonly legend: boolean;
  readonly transparent: boolean;
  readonly margin?: number | undefined;
  readonly carryMap: boolean;
  readonly embedFonts: boolean;
  readonly scale?: number | undefined;
  readonly paper: Paper;
  readonly landscape: boolean;
  readonly tiled: boolean;
  readonly fonts: readonly string[];
  /** Crux's own form unless given. */
  readonly citations?: CitationStyle | undefined;
  readonly language: CitationLocale;
}

/** @throws WrongCommand */
export function exportOptions(args: readonly string[]): ExportOptions {
  const { values, positionals } = parseOptions(args, {
    output: { type: 'string', short: 'o', multiple: true },
    format: { type: 'string', short: 'f' },
    from: { type: 'string' },
    branch: { type: 'string' },
    theme: { type: 'string' },
    title: { type: 'boolean', default: false },
    legend: { type: 'boolean', default: false },
    transparent: { type: 'boolean', default: false },
    margin: { type: 'string' },
    'no-map': { type: 'boolean', default: false },
    'embed-fonts': { type: 'boolean', default: false },
    scale: { type: 'string' },
    paper: { type: 'string' },
    landscape: { type: 'boolean', default: false },
    tiled: { type: 'boolean', default: false },
    font: { type: 'string', multiple: true },
    citations: { type: 'string' },
    language: { type: 'string' },
  });
  const { title, legend, transparent, landscape, tiled } = values;
  const paper = nameOption('paper', values.paper, ['picture', 'a4', 'letter'] as const);
  return {
    inputs: positionals,
    outputs: values.output ?? [],
    format: nameOption('format', values.format, EXPORT_FORMATS),
    from: nameOption('from', values.from, MAP_FORMATS),
    branch: values.branch,
    theme: nameOption('theme', values.theme, Object.keys(themes) as ThemeName[]) ?? 'light',
    title,
    legend,
    transparent,
    margin: numberOption('margin', values.margin, { least: 0, most: 1000 }),
    carryMap: !values['no-map'],
    embedFonts: values['embed-fonts'],
    scale: numberOption('scale', values.scale, { above: 0, most: 4 }),
    // Tiles are of a sheet.
    paper: paper ?? (tiled || landscape ? 'a4' : 'picture'),
    landscape,
    tiled,
    fonts: values.font ?? [],
    citations: nameOption('citations', values.citations, Object.keys(CITATION_STYLES) as CitationStyle[]),
    language:
      nameOption('language', values.language, Object.keys(CITATION_LOCALES) as CitationLocale[]) ?? 'en-GB',
  };
}
