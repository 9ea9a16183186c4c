/** Says something to the person, on standard error: standard output is for what was asked for. */
export function say(message: string): void {
  process.stderr.write(`crux: ${message}\n`);
}
