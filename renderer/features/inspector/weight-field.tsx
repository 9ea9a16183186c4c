import { useDeferredValue, useState } from 'react';
import { shownStrength } from '../../../core/crux/sentences';
import { setRelationWeight } from '../../../core/edit/relations/set-relation-weight';
import type { Relation } from '../../../core/model/argument-map';
import { edit } from '../../state/edits/edit';
import { useSession } from '../../state/session';
import { UnitSlider } from '../../ui/unit-slider';
import { HowLink } from '../weighing/how-link';
import { stepStandingWords } from '../weighing/standing-words';
import { weighedMap } from '../weighing/weighed';

/** Whether the step of a relation stands, what it carries, and its weight. Dragging the weight is one step. */
export function WeightField({ relation: { id, weight = 1 } }: { relation: Relation }) {
  const [dragged, setDragged] = useState<number | null>(null);
  // Typing does not wait for it.
  const map = useDeferredValue(useSession((state) => state.map));
  const carried = weighedMap(map).strengthOf(id);
  return (
    <section className="group" aria-label="Standing and weight">
      <h3 className="group-title">Standing and weight</h3>
      <p className="field-hint">{stepStandingWords(map, id)}</p>
      <div className="score-row">
        <UnitSlider
          label="Weight"
          value={dragged ?? weight}
          onDrag={setDragged}
          onCommit={(committed) => {
            setDragged(null);
            edit('Set weight', setRelationWeight(useSession.getState().map, [id], committed));
          }}
        />
        <span className="strength-figure">{shownStrength(dragged ?? weight)}</span>
      </div>
      <p className="field-hint">
        How much it passes on of what its premises carry: 1 is all of it, 0 is nothing.
        {carried !== undefined && ` Now it carries ${shownStrength(carried)}.`}
      </p>
      <HowLink />
    </section>
  );
}
