import type { Flip } from '../../../core/crux/flip';
import type { Flips } from '../../../core/crux/flips';
import {
  flipSentence,
  hundredthsThatDo,
  nameOf,
  noFlipSentence,
  shownStrength,
} from '../../../core/crux/sentences';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { quote } from '../../../core/model/quote';
import { Row } from './row';
import { tryBases } from './what-if';

/** So many ways are said: the smallest changes. */
const MOST = 3;

/** What would flip a conclusion, a sentence for each way. */
export function FlipList({ map, flips }: { map: ArgumentMap; flips: Flips }) {
  const none = noFlipSentence(map, flips);
  return (
    <section className="crux-section" aria-label="What would flip it">
      <h3 className="crux-section-title">What would flip it</h3>
      {none !== undefined && <p className="crux-small">{none}</p>}
      <ul className="crux-rows">
        {flips.ways.slice(0, MOST).map((flip) => {
          const ids = flip.changes.map(({ id }) => id);
          const name = `flip ${ids.join(' ')}`;
          return (
            <li key={name} className="crux-flip">
              <Row name={name} to={ids[0]}>
                <FlipWords map={map} flips={flips} flip={flip} />
              </Row>
              <TryButton flip={flip} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** One way: a sentence; or, where it takes several statements, one below the other. */
function FlipWords({ map, flips, flip }: { map: ArgumentMap; flips: Flips; flip: Flip }) {
  if (flip.changes.length === 1) return flipSentence(map, flips, flip);
  const goes = flips.goal === 'over' ? 'rise above' : 'fall below';
  return (
    <>
      None does it alone. Were all of these otherwise, {nameOf(map, flips.of)} would {goes} one half:
      {flip.changes.map((change) => (
        <span key={change.id} className="crux-small">
          {quote(map.statements.get(change.id)?.text ?? '')} at {shownStrength(hundredthsThatDo(change))}{' '}
          instead of {shownStrength(change.from)}
        </span>
      ))}
    </>
  );
}

function TryButton({ flip }: { flip: Flip }) {
  return (
    <button
      type="button"
      className="crux-action"
      onClick={() => tryBases(flip.changes.map((change) => [change.id, hundredthsThatDo(change)]))}
    >
      Try it
    </button>
  );
}
