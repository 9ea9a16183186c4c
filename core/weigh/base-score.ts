import type { Statement } from '../model/argument-map';
import type { StatementKind } from '../model/kinds';

/** What evidence reports was seen by somebody; all else begins in the middle, so that the argument alone moves it. */
const DEFAULTS: Readonly<Record<StatementKind, number>> = {
  question: 0.5,
  thesis: 0.5,
  explanation: 0.5,
  counterpoint: 0.5,
  rebuttal: 0.5,
  claim: 0.5,
  evidence: 0.7,
};

/** How strong a statement is before the argument is weighed, 0 to 1: as the map says, or else by its kind. */
export function baseScoreOf({ baseScore, kind }: Pick<Statement, 'baseScore' | 'kind'>): number {
  return baseScore ?? DEFAULTS[kind];
}
