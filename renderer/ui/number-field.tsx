import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly unit: string;
  readonly range: { readonly least: number; readonly most: number };
  readonly step: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number within a range. What is typed counts as soon as it is one; when the field is left, it shows the one that counts. */
export function NumberField({ label, unit, range: { least, most }, step, value, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (text.trim() !== '' && number >= least && number <= most) onChange(number);
  };
  return (
    <label className="number-field">
      <span className="export-label">{label}</span>
      <input
        type="number"
        className="number-input"
        min={least}
        max={most}
        step={step}
        value={typed ?? value}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      <span className="number-unit">{unit}</span>
    </label>
  );
}
