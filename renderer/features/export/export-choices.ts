import type { Paper } from '../../../core/draw/pdf/pdf-pages';
import type { ThemeChoice } from '../../../core/draw/theme';
import type { ExportFormat } from '../../../core/formats/registry/formats';

/** What of the map: all of it, the selected statements where they stand, or the selected statement's branch, laid out anew. */
export type ExportedPart = 'map' | 'selection' | 'branch';

/** All that can be chosen of an export. What does not apply to a format is kept for those that it applies to. */
export interface ExportChoices {
  readonly format: ExportFormat;
  /** `system` is whatever the window has. */
  readonly theme: ThemeChoice;
  /** Around the picture, in px. */
  readonly margin: number;
  readonly title: boolean;
  readonly legend: boolean;
  readonly transparent: boolean;
  /** Of a PNG: pixels for each px. */
  readonly scale: number;
  readonly embedFonts: boolean;
  readonly paper: Paper;
  readonly landscape: boolean;
  readonly tiled: boolean;
  /** Of a PDF on many sheets, in percent. */
  readonly size: number;
  /** Whether the picture carries the map, to be opened again. */
  readonly carryMap: boolean;
}

export const MARGIN = { least: 0, most: 400 } as const;
export const SIZE = { least: 10, most: 400 } as const;

/** What holds until something else is chosen. */
export const DEFAULT_CHOICES: ExportChoices = {
  format: 'svg',
  theme: 'system',
  margin: 24,
  title: false,
  legend: false,
  transparent: false,
  scale: 2,
  embedFonts: false,
  paper: 'picture',
  landscape: true,
  tiled: false,
  size: 100,
  carryMap: true,
};

/** What the dialog's options are given to show and to change. */
export interface OptionProps {
  readonly choices: ExportChoices;
  readonly choose: (part: Partial<ExportChoices>) => void;
}
