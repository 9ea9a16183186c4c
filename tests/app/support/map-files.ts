import { readFileSync } from 'node:fs';

/** The text of the article's map, as it ships. */
export const articleText = readFileSync(
  new URL('../../../maps/japan-south-korea.json', import.meta.url),
  'utf8',
);

/** A map file of four statements, which are seen at their own size: an easy aim for the pointer. */
export const smallFile = {
  name: 'small.argmap',
  text: mapText('Cars', [
    [
      { id: 'thesis', kind: 'thesis', text: 'The old town should be closed to cars.' },
      { id: 'reason', kind: 'explanation', text: 'People would walk there again.' },
      { id: 'proof', kind: 'evidence', text: 'They do in Ghent.' },
      { id: 'doubt', kind: 'counterpoint', text: 'The shops would lose their customers.' },
    ],
    [
      { id: 'proof-to-reason', kind: 'supports', premises: ['proof'], target: 'reason' },
      { id: 'reason-to-thesis', kind: 'supports', premises: ['reason'], target: 'thesis' },
      { id: 'doubt-to-thesis', kind: 'attacks', premises: ['doubt'], target: 'thesis' },
    ],
  ]),
} as const;

/** The text of a map file with these statements and relations. */
export function mapText(title: string, [statements, relations = []]: readonly [object[], object[]?]): string {
  const map = { format: 'argument-map', version: 2, title, statements, relations, sources: [] };
  return `${JSON.stringify(map, null, 2)}\n`;
}
