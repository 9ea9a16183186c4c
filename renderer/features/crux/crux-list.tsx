import type { Crux, Cruxes } from '../../../core/crux/cruxes';
import { cruxSentence, nameOf, shownStrength } from '../../../core/crux/sentences';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { KIND_NAMES } from '../../../core/model/kinds';
import { KindIcon } from '../../ui/kind-icon';
import { share } from '../weighing/strength-bar';
import { textOrBlank } from '../words/relation-words';
import { asked } from './asked';
import { Row } from './row';

/** How many more are listed at a time. */
const MORE = 25;

/** The statements that a conclusion hangs on, that on which most hangs first. */
export function CruxList({ map, cruxes }: { map: ArgumentMap; cruxes: Cruxes }) {
  const { of, statements, strength } = cruxes;
  const most = asked.use((state) => state.most);
  const current = asked.use(({ row }) => row);
  if (statements.length === 0) {
    return <p className="crux-note">Nothing bears on it yet, so it hangs on nothing.</p>;
  }
  const left = statements.length - most;
  return (
    <section className="crux-section" aria-label={`What ${nameOf(map, of)} hangs on`}>
      <h3 className="crux-section-title">What {nameOf(map, of)} hangs on</h3>
      <ol className="crux-rows">
        {statements.slice(0, most).map((crux, at) => (
          <li key={crux.id}>
            <CruxRow map={map} of={of} crux={crux} strength={strength} first={at === 0 && current === null} />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className="crux-action" onClick={() => asked.patch({ most: most + MORE })}>
          {left <= MORE ? `Show ${left} more` : `Show ${MORE} more of ${left}`}
        </button>
      )}
    </section>
  );
}

interface Props {
  readonly map: ArgumentMap;
  readonly of: Id;
  readonly crux: Crux;
  readonly strength: number | undefined;
  /** Whether it is where the keyboard begins. */
  readonly first: boolean;
}

function CruxRow({ map, of, crux, strength, first }: Props) {
  const { id, swing, low, high } = crux;
  const statement = map.statements.get(id)!;
  const name = `crux ${id}`;
  const sentence = cruxSentence(map, of, crux);
  const current = asked.use(({ row }) => row === name);
  return (
    <Row name={name} to={id} first={first}>
      <span className="crux-statement">
        <KindIcon kind={statement.kind} size={14} />
        <span className="unseen">{KIND_NAMES[statement.kind]}: </span>
        <span className="crux-text" dir="auto">
          {textOrBlank(statement.text)}
        </span>
      </span>
      <span className="swing">
        <span className="swing-bar" aria-hidden="true">
          {low !== undefined && high !== undefined && (
            <span
              className="swing-range"
              style={{ left: share(Math.min(low, high)), width: share(Math.abs(high - low)) }}
            />
          )}
          {strength !== undefined && <span className="swing-now" style={{ left: share(strength) }} />}
        </span>
        <span className="swing-figure">
          <span className="unseen">Swing </span>
          {shownStrength(swing)}
        </span>
      </span>
      <span className={current ? 'crux-small' : 'unseen'}>{sentence}</span>
    </Row>
  );
}
