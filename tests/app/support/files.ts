/** The files of the person, with which another program may do what it likes. */
export interface Files {
  write(name: string, content: string | Uint8Array): Promise<void>;
  /** Writes a file of so many null bytes. */
  writeNulls(name: string, size: number): Promise<void>;
  /** What a file holds; undefined if there is none. */
  read(name: string): Promise<Buffer | undefined>;
}
