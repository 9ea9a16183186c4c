import { shownStrength } from '../../../core/crux/sentences';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { quote } from '../../../core/model/quote';
import { useSession } from '../../state/session';
import { UnitSlider } from '../../ui/unit-slider';
import { weighedMap } from '../weighing/weighed';
import { keepTried, throwAway, tried, tryBases, whatIfOf } from './what-if';

/** What if the base score of the selected statement were another? The numbers answer at once; the map has it once it is kept. */
export function WhatIfBar({ map, of }: { map: ArgumentMap; of: Id }) {
  const bases = tried.use();
  const selected = useSession(({ selection }) => (selection.length === 1 ? selection[0] : undefined));
  const base = selected === undefined ? undefined : weighedMap(map).baseOf(selected);
  const whatIf = bases.size > 0 ? whatIfOf(map, bases) : undefined;
  return (
    <section className="what-if" aria-label="What if">
      <h3 className="crux-section-title">What if</h3>
      {selected === undefined || base === undefined ? (
        <p className="crux-small">Select a statement to try another base score.</p>
      ) : (
        <div className="what-if-row">
          <span className="crux-small what-if-name" dir="auto">
            {quote(map.statements.get(selected)?.text ?? '')}
          </span>
          <UnitSlider
            label="Base score to try"
            value={bases.get(selected) ?? base}
            onDrag={(value) => tryBases([[selected, value]])}
          />
          <span className="strength-figure">{shownStrength(bases.get(selected) ?? base)}</span>
        </div>
      )}
      {whatIf && (
        <>
          <ul className="what-if-changes">
            {whatIf.changes().map(({ id, from, to }) => (
              <li key={id} className="crux-small">
                {quote(map.statements.get(id)?.text ?? '')}: {shownStrength(from)} → {shownStrength(to)}
              </li>
            ))}
            <li className="crux-small">
              {movedWords(whatIf.moved().filter(({ id }) => map.statements.has(id) && id !== of).length)}
            </li>
          </ul>
          <div className="what-if-actions">
            <button type="button" className="button" data-look="primary" onClick={keepTried}>
              Keep
            </button>
            <button type="button" className="button" onClick={throwAway}>
              Throw away
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function movedWords(count: number): string {
  return count === 1
    ? 'One statement beside the conclusion moves.'
    : `${count} statements beside the conclusion move.`;
}
