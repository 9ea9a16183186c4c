import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is wanted or not. */
export function CheckField({ label, hint, checked, onChange }: Props) {
  const id = useId();
  return (
    <div className="check-field">
      <input
        id={id}
        type="checkbox"
        className="check-box"
        checked={checked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id} className="check-label">
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="check-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
