import type { FileVersion } from './file-version';

/** How a file is to be written. */
export interface WriteOptions {
  /** The folder for copies of what is written in place, until it is written. */
  readonly copies: string;
  /** What the file is to be still; else ChangedError, and nothing is written. */
  readonly expected?: FileVersion | undefined;
  /** The permissions of a new file, before the person's mask; those of any new file if left out. */
  readonly mode?: number;
}

/** What came of writing a file. */
export interface Written {
  readonly version: FileVersion;
  /** False where the drive cannot promise that it lasts through a power cut, as some on a network. */
  readonly synced: boolean;
  /** Whether it was written over in its place rather than replaced. */
  readonly inPlace: boolean;
}
