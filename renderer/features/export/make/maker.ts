import type { Host } from '../../../../bridge/host';
import type { DrawOptions } from '../../../../core/draw/draw-svg';
import type { Watch } from '../../../ui/work';
import type { ExportChoices } from '../export-choices';
import type { Exported } from '../exported-part';

/** What is made, and from what. */
export interface Making extends Exported {
  /** The bytes of a map's file that holds it. */
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

/** How it is made. */
export interface MakingOptions {
  readonly choices: ExportChoices;
  readonly picture: DrawOptions;
  readonly watch: Watch;
  readonly host: Host;
  /** The most pixels that a PNG may have; as many as other programs open if left out. */
  readonly maxPixels?: number | undefined;
}

/** A file that was made, and what the person is to know about it. */
export interface Made {
  readonly content: string | Blob;
  readonly remark?: string;
}

/** Makes a file of one format. */
export type Maker = (making: Making, options: MakingOptions) => Promise<Made>;
