import { fileWith } from '../file/bad-file';

const HALF = '\ud800';

/** Texts that once broke a promise, found as mutants and cut down to what it was. */
export const REGRESSIONS: Readonly<Record<string, string>> = {
  'half a character in what another program keeps in a relation': fileWith({
    statements: [
      { id: 'a', kind: 'claim', text: 'A' },
      { id: 'b', kind: 'claim', text: 'B' },
    ],
    relations: [{ id: 'r', kind: 'supports', premises: ['a'], target: 'b', text: HALF }],
  }),
  'half a character under a key that every object inherits': fileWith({
    statements: [{ id: 'a', kind: 'claim', text: 'A', toString: HALF }],
  }),
  'half a character in the id of a source that is missing': fileWith({
    statements: [{ id: 'a', kind: 'claim', text: 'A', citations: [{ source: HALF }] }],
  }),
  'half a character under the key __proto__': fileWith({
    statements: [{ id: 'a', kind: 'claim', text: 'A' }],
  }).replace('"text"', `"__proto__":${JSON.stringify(HALF)},"text"`),
};
