import type { ArgumentMap, Statement } from '../model/argument-map';
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

/**
 * How strong a statement is before the argument is weighed, 0 to 1: as the map says; else, for evidence, as credible as the most
 * credible of the sources that it cites, where that is said of any; else by its kind.
 */
export function baseScoreOf(
  { sources }: Pick<ArgumentMap, 'sources'>,
  { baseScore, kind, citations }: Statement,
): number {
  if (baseScore !== undefined) return baseScore;
  let credibility: number | undefined;
  if (kind === 'evidence' && citations) {
    for (const { source } of citations) {
      const said = sources.get(source)?.credibility;
      if (said !== undefined && !(said <= credibility!)) credibility = said;
    }
  }
  return credibility ?? DEFAULTS[kind];
}
