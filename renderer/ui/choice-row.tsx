import { useId } from 'react';

interface Props<V extends string | number> {
  readonly title: string;
  readonly options: readonly (readonly [value: V, label: string])[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** One of a few, all of which are seen. */
export function ChoiceRow<V extends string | number>({ title, options, value, onChange }: Props<V>) {
  const name = useId();
  return (
    <fieldset className="export-field">
      <legend className="export-label">{title}</legend>
      <div className="segments">
        {options.map(([option, label]) => (
          <label key={option} className="segment">
            <input
              type="radio"
              className="segment-input"
              name={name}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span className="segment-label">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
