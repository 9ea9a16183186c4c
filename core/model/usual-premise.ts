import type { RelationKind, StatementKind } from './kinds';

const SUPPORTING: Readonly<Record<StatementKind, StatementKind>> = {
  question: 'thesis',
  thesis: 'explanation',
  explanation: 'evidence',
  counterpoint: 'evidence',
  rebuttal: 'evidence',
  evidence: 'evidence',
  claim: 'evidence',
};

const ATTACKING: Readonly<Record<StatementKind, StatementKind>> = {
  // What bears on a question answers it, whatever the relation is called.
  question: 'thesis',
  thesis: 'counterpoint',
  explanation: 'counterpoint',
  counterpoint: 'rebuttal',
  rebuttal: 'counterpoint',
  evidence: 'counterpoint',
  claim: 'counterpoint',
};

/** The kind of what supports, or attacks, a statement of a kind, unless somebody says otherwise. */
export function usualPremise(target: StatementKind, relation: RelationKind): StatementKind {
  return (relation === 'attacks' ? ATTACKING : SUPPORTING)[target];
}
