import type { ArgumentMap, Statement } from '../model/argument-map';
import { KINDS } from '../model/statement-kinds';

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
  if (citations && KINDS[kind].credibleAsSources) {
    for (const { source } of citations) {
      const said = sources.get(source)?.credibility;
      if (said !== undefined && !(said <= credibility!)) credibility = said;
    }
  }
  return credibility ?? KINDS[kind].baseScore;
}
