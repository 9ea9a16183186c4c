import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { Statement } from '../../../core/model/argument-map';
import type { FieldEdit } from '../../state/field-draft';
import { UnitSlider } from '../../ui/unit-slider';
import { DraftField } from '../fields/draft-field';
import { scoreEdit } from '../fields/field-edits';
import { setField } from '../fields/set-fields';
import { sharedValue } from './shared-value';
import './score-field.css';

const UNSET = 0.5;

/** The base score of the selected statements, by slider or number. Dragging the slider is one step. */
export function ScoreField({ statements }: { statements: readonly Statement[] }) {
  const ids = statements.map(({ id }) => id);
  const score = sharedValue(statements, (statement) => statement.baseScore);
  const value = score.mixed ? undefined : score.value;
  const [dragged, setDragged] = useState<number | null>(null);
  const set = score.mixed || value !== undefined;
  return (
    <div className="field score">
      <span className="field-label" aria-hidden="true">
        Base score
      </span>
      <div className="score-row">
        <UnitSlider
          label="Base score"
          value={dragged ?? value ?? UNSET}
          unset={!set && dragged === null}
          onDrag={setDragged}
          onCommit={(committed) => {
            setDragged(null);
            setField(scoreEdit(ids, committed));
          }}
        />
        <DraftField
          label="Base score, 0 to 1"
          unlabelled
          field={`score ${ids.join(' ')}`}
          value={dragged !== null ? String(dragged) : value === undefined ? '' : String(value)}
          placeholder={score.mixed ? 'mixed' : 'not set'}
          inputMode="decimal"
          keep={(text) => writtenScore(ids, text)}
        />
        <button
          type="button"
          className="icon-button"
          aria-label="Clear base score"
          title="Clear base score"
          disabled={!set}
          onClick={() => setField(scoreEdit(ids, undefined))}
        >
          <RotateCcw size={14} aria-hidden="true" />
        </button>
      </div>
      <p className="field-hint">
        How strong it is before anything bears on it: 0 is not at all, 1 is beyond doubt.
      </p>
    </div>
  );
}

/** Takes a number, written with a point or a comma; an empty field clears the score, and what is no number is left out. */
function writtenScore(ids: readonly string[], text: string): FieldEdit | undefined {
  const written = text.trim().replace(',', '.');
  const score = Number(written);
  if (written === '') return scoreEdit(ids, undefined);
  return Number.isNaN(score) ? undefined : scoreEdit(ids, Math.min(1, Math.max(0, score)));
}
