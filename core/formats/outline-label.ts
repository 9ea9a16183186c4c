import { kindNamed, type StatementKind } from '../model/kinds';
import type { Bearing, OutlineEntry } from './outline';

/** What an outline says before a statement. */
export type Labelled = Pick<OutlineEntry, 'bearing' | 'onStep' | 'linked'>;

const PARTICIPLES: Readonly<Record<Bearing, string>> = {
  supports: 'Supported',
  attacks: 'Attacked',
  answers: 'Answered',
};
const BEARINGS: Readonly<Record<string, Bearing>> = {
  supported: 'supports',
  attacked: 'attacks',
  answered: 'answers',
};
const LABEL = /^(?:(?:(step) )?(supported|attacked|answered) (jointly )?by |(and by ))?(.+)$/i;

/**
 * How a statement bears on the one above it, and what it is: “Thesis”, “Supported by evidence”, “Attacked jointly by claim”,
 * “And by claim”, “Step attacked by rebuttal”.
 *
 * @param name The kind's name.
 */
export function labelOf({ bearing, onStep, linked }: Labelled, name: string): string {
  if (!bearing) return name;
  const kind = name.toLowerCase();
  if (linked === 'next') return `And by ${kind}`;
  const by = `${PARTICIPLES[bearing]} ${linked ? 'jointly ' : ''}by ${kind}`;
  return onStep ? `Step ${by.toLowerCase()}` : by;
}

/** What a label says; undefined if it is none. */
export function readLabel(label: string): (Labelled & { readonly kind: StatementKind }) | undefined {
  const [, step, participle, jointly, and, name = ''] = LABEL.exec(label.trim()) ?? [];
  const kind = kindNamed(name);
  if (!kind) return undefined;
  if (and) return { kind, bearing: 'supports', linked: 'next' };
  const bearing = participle && BEARINGS[participle.toLowerCase()];
  if (!bearing) return { kind };
  return { kind, bearing, ...(step && { onStep: true }), ...(jointly && { linked: 'first' as const }) };
}
