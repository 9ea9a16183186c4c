/** What is said of an error that nobody thought of: it must not keep the other files of a command from being done. */
export function unforeseen(file: string, error: unknown): string {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${file}: something went wrong that Crux did not foresee. Please report it:\n${words}`;
}
