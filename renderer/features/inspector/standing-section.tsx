import { useDeferredValue } from 'react';
import { shownStrength } from '../../../core/crux/sentences';
import type { Id } from '../../../core/model/id';
import { useSession } from '../../state/session';
import { HowLink } from '../weighing/how-link';
import { standingWords } from '../weighing/standing-words';
import { StrengthBar } from '../weighing/strength-bar';
import { weighedMap } from '../weighing/weighed';

/** Whether a statement stands, and how strong it is once the argument is weighed. */
export function StandingSection({ statement }: { statement: Id }) {
  // Typing does not wait for it.
  const map = useDeferredValue(useSession((state) => state.map));
  const weighed = weighedMap(map);
  if (!map.statements.has(statement)) return null;
  return (
    <section className="group" aria-label="Standing and strength">
      <h3 className="group-title">Standing and strength</h3>
      <p className="field-hint">{standingWords(map, statement)}</p>
      {weighed.has(statement) && (
        <>
          <StrengthBar label="Strength" strength={weighed.strengthOf(statement)} />
          <p className="field-hint">
            {weighed.strengthOf(statement) === undefined
              ? 'Its strength is not known: the argument goes round in a circle that does not come to rest.'
              : `Strength, from a base score of ${shownStrength(weighed.baseOf(statement))}.`}
          </p>
        </>
      )}
      <HowLink />
    </section>
  );
}
