/** What the process ends with. */
export const EXIT = {
  /** All was done, and no check found an error or a warning. */
  fine: 0,
  /** A file could not be read or written, or a check found an error or a warning. */
  trouble: 1,
  /** The command was wrong, and nothing was done. */
  wrongCommand: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
