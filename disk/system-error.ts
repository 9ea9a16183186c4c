/** The system's code of an error, such as `ENOSPC`; an empty text where it has none. */
export function codeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null | undefined)?.code;
  return typeof code === 'string' ? code : '';
}

/** An error as the system would report it. */
export function systemError(code: string, words: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${words}`), { code });
}
