import { type ArgumentMap, emptyMap, type Relation, type Statement } from '../../core/model/argument-map';
import type { StatementKind } from '../../core/model/kinds';

const SUBJECTS = [
  'The treaty',
  'A joint bank',
  'Free trade',
  'The navy',
  'Public trust',
  'An export ban',
  'Tourism',
];
const VERBS = ['lowers', 'raises', 'depends on', 'outlives', 'explains', 'undermines', 'pays for'];
const OBJECTS = [
  'prices',
  'the deficit',
  'old resentments',
  'supply chains',
  'young voters',
  'the élan of reform',
  '貿易',
];
const REASONS = [
  'since 1998',
  'in both countries',
  'as the survey found',
  'whatever the court says',
  'at a cost',
];
const TAGS = ['economy', 'security', 'history'];
const BELOW: Readonly<Record<'supports' | 'attacks', readonly StatementKind[]>> = {
  supports: ['explanation', 'evidence', 'claim'],
  attacks: ['counterpoint', 'rebuttal'],
};

/**
 * A map as an analyst would have it after a year: a tree of statements under one thesis, some with citations and tags,
 * and relations across it. The same size gives the same map.
 *
 * @param across how many statements bear on a second one elsewhere, as a part of all
 */
export function largeMap(size: number, across = 0.1): ArgumentMap {
  const random = randomNumbers(size);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const statements = new Map<string, Statement>();
  const relations = new Map<string, Relation>();
  const relate = (premise: number, kind: Relation['kind'], target: number) => {
    const id = `r${relations.size}`;
    relations.set(id, { id, kind, premises: [`s${premise}`], target: `s${target}`, order: relations.size });
  };
  for (let index = 0; index < size; index++) {
    const relation = random() < 0.65 ? 'supports' : 'attacks';
    const kind = index === 0 ? 'thesis' : pick(BELOW[relation]);
    statements.set(`s${index}`, {
      id: `s${index}`,
      kind,
      text: `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(REASONS)} (${index})`,
      ...(kind === 'evidence' && random() < 0.7 && { citations: [{ source: 'survey' }] }),
      ...(random() < 0.2 && { tags: [pick(TAGS)] }),
    });
    if (index > 0) relate(index, relation, Math.floor(random() * Math.min(index, index / 2 + 3)));
  }
  for (let count = 0; count < size * across; count++) {
    const premise = 1 + Math.floor(random() * (size - 1));
    // Upwards, so that nothing bears on itself.
    const target = Math.floor(random() * premise);
    relate(premise, random() < 0.5 ? 'supports' : 'attacks', target);
  }
  const sources = new Map([['survey', { id: 'survey', title: 'A survey' }]]);
  return { ...emptyMap(`A map of ${size} statements`), statements, relations, sources };
}

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
