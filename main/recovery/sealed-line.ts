import { createHash } from 'node:crypto';

/** What stands before the first line. */
export const FIRST_SEAL = '0'.repeat(16);

/**
 * A line of a journal: a checksum over the line and the checksum before it, so that a line that was torn, changed, moved
 * or left out is noticed.
 *
 * @param before the seal of the line before
 * @param body without a line break
 */
export function sealedLine(before: string, body: string): { readonly line: string; readonly seal: string } {
  const seal = sealOf(before, body);
  return { line: `${seal} ${body}\n`, seal };
}

/**
 * The bodies of a journal's lines, up to the first that is not as it was written, and how many lines there are. A last
 * line without a line break was torn as it was written, and is no line.
 */
export function unsealedLines(text: string): { readonly bodies: readonly string[]; readonly lines: number } {
  const lines = text.split('\n').slice(0, -1);
  const bodies: string[] = [];
  let before = FIRST_SEAL;
  for (const line of lines) {
    const seal = line.slice(0, FIRST_SEAL.length);
    const body = line.slice(FIRST_SEAL.length + 1);
    if (sealOf(before, body) !== seal) break;
    bodies.push(body);
    before = seal;
  }
  return { bodies, lines: lines.length };
}

function sealOf(before: string, body: string): string {
  return createHash('sha256').update(before).update(body).digest('hex').slice(0, FIRST_SEAL.length);
}
