import { useId } from 'react';
import type { Source } from '../../../core/model/argument-map';
import { DraftField } from './draft-field';
import { credibilityEdit, sourceEdit } from './field-edits';
import { setField } from './set-fields';

const LEVELS = [
  [0, 'None'],
  [0.25, 'Low'],
  [0.5, 'Fair'],
  [0.75, 'High'],
  [1, 'Beyond doubt'],
] as const;

/** How far a source can be trusted, by level, and why. */
export function CredibilityFields({
  source: { id, credibility, credibilityReason = '' },
}: {
  source: Source;
}) {
  const field = useId();
  const named = LEVELS.some(([value]) => value === credibility);
  return (
    <>
      <div className="field">
        <label className="field-label" htmlFor={field}>
          Credibility
        </label>
        <select
          id={field}
          className="field-input"
          value={credibility === undefined ? '' : String(credibility)}
          onChange={({ target: { value } }) =>
            setField(credibilityEdit(id, value === '' ? undefined : Number(value)))
          }
        >
          <option value="">Not rated</option>
          {LEVELS.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
          {credibility !== undefined && !named && <option value={credibility}>{credibility}</option>}
        </select>
      </div>
      {(credibility !== undefined || credibilityReason !== '') && (
        <DraftField
          label="Why so credible"
          field={`source credibilityReason ${id}`}
          value={credibilityReason}
          long
          placeholder="Who wrote it, how they know, what they want"
          keep={(typed) => sourceEdit(id, 'credibilityReason', typed.trim())}
        />
      )}
    </>
  );
}
