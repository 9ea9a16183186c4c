import type { ArgumentMap } from '../model/argument-map';

/** Things of one sort that stood in a foreign file and for which a map has no room. */
export interface Loss {
  /** What they are, for the person, in the plural: “paragraphs that belong to no statement”. */
  readonly what: string;
  /** How many, 1 or more. */
  readonly count: number;
  /** The lines of the file that they stand on, from 1, rising. */
  readonly lines: readonly number[];
}

/** What a reader of a foreign format makes of a file: the map, and what of the file is not in it. */
export type ForeignRead =
  | { readonly ok: true; readonly map: ArgumentMap; readonly losses: readonly Loss[] }
  | { readonly ok: false; readonly error: ForeignError };

export interface ForeignError {
  readonly code: 'no-statements' | 'too-deep' | 'too-tangled' | 'too-large';
  /** What is wrong and what to do, in whole sentences for the person. */
  readonly message: string;
}

/** Thrown within a reader, and made a result by it. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly error: ForeignError;
  constructor(error: ForeignError) {
    super(error.message);
    this.error = error;
  }
}

/** Collects losses, one entry for each sort, in the order in which the sorts are first met. */
export function lossCounter(): {
  /** @param from the first line, from 1; @param to the line behind the last */
  readonly add: (what: string, from: number, to: number) => void;
  readonly losses: () => readonly Loss[];
} {
  const counted = new Map<string, { count: number; readonly lines: Set<number> }>();
  return {
    add: (what, from, to) => {
      const entry = counted.get(what) ?? { count: 0, lines: new Set<number>() };
      counted.set(what, entry);
      entry.count++;
      for (let line = from; line < to; line++) entry.lines.add(line);
    },
    losses: () =>
      [...counted].map(([what, { count, lines }]) => ({
        what,
        count,
        lines: [...lines].sort((a, b) => a - b),
      })),
  };
}

/** A loss in a line for the person: “paragraphs that belong to no statement: 2 (lines 3 to 5, 9)”. */
export function describeLoss({ what, count, lines }: Loss): string {
  const spans: { from: number; to: number }[] = [];
  for (const line of lines) {
    const last = spans.at(-1);
    if (last && last.to === line - 1) last.to = line;
    else spans.push({ from: line, to: line });
  }
  const said = spans.map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`)).join(', ');
  const place = lines.length === 0 ? '' : ` (${lines.length === 1 ? 'line' : 'lines'} ${said})`;
  return `${what}: ${count}${place}`;
}
