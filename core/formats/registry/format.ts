import type { Repair } from '../../file/repair';
import type { ArgumentMap } from '../../model/argument-map';
import type { Loss } from '../loss';
import type { References } from '../references';

/**
 * What a format is used for: `open`, its files are opened as maps; `export`, maps are exported as it; `convert`, `crux convert` reads and
 * writes it; `bibliography`, it holds the sources of a map and nothing else.
 */
export type FormatUse = 'open' | 'export' | 'convert' | 'bibliography';

/** What can be chosen of an export. */
export type ExportOption =
  | 'theme'
  | 'page'
  | 'scale'
  | 'margin'
  | 'title'
  | 'legend'
  | 'transparent'
  | 'embedFonts'
  | 'carryMap'
  | 'citations';

/** What Crux knows of a file format before it reads or writes any file of it. Data alone: every part of Crux may load it. */
export interface FormatDescription {
  /** On buttons and in lists: “Word”. */
  readonly title: string;
  /** One of its files, as file dialogs call it: “Word document”. */
  readonly file: string;
  /** How the names of its files end, without the dot. The first is what Crux writes. */
  readonly extensions: readonly [string, ...string[]];
  /** IANA's media type. */
  readonly mediaType: string;
  /** What its files begin with, each character a byte, where they all begin so. */
  readonly signature?: string;
  /** Whether it is a drawing of the map, or words. */
  readonly picture?: boolean;
  readonly uses: readonly FormatUse[];
  /** The export options that mean something for it. */
  readonly options?: readonly ExportOption[];
  /** What an export is good for, in a sentence or two. Present for all but pictures, which are shown. */
  readonly hint?: string;
  /** What Crux is doing while it exports: “Drawing the SVG”. */
  readonly doing?: string;
  /** Whether its library takes so long to write that a window lets another thread do it. */
  readonly slow?: boolean;
}

/** A map that was read; what was repaired in it, and what of the file is not in it. */
export type MapRead =
  | {
      readonly ok: true;
      readonly map: ArgumentMap;
      readonly repairs?: readonly Repair[];
      readonly losses?: readonly Loss[];
    }
  /** Why it is no map, and what to do, in whole sentences for the person. */
  | { readonly ok: false; readonly error: { readonly message: string } };

/** What is written beside the map itself. */
export interface WriteContext {
  /** The map in a few sentences: see `describeMap`. */
  readonly description: string;
  /** Of the citations in the outline, for formats with the option `citations`; in Crux's own form unless given. */
  readonly references?: References | undefined;
}

/** A file that was written. */
export interface Written {
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** What of the map is not in it, where that is more than the format says of itself. */
  readonly losses?: readonly Loss[];
}

/** Reads the files of a format, and writes them. It is loaded when it is used. */
export interface FormatCode {
  /** Whether a text is of this format, where the name of its file does not tell. */
  readonly sniff?: (text: string) => boolean;
  readonly read?: (text: string) => MapRead | Promise<MapRead>;
  readonly write?: (map: ArgumentMap, context: WriteContext) => Written | Promise<Written>;
}
