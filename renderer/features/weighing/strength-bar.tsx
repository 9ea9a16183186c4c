import { shownStrength } from '../../../core/crux/sentences';
import './strength-bar.css';

interface Props {
  readonly label: string;
  /** 0 to 1; undefined where it is not known. */
  readonly strength: number | undefined;
  /** Where it stood before what is tried; undefined where that is the same. */
  readonly before?: number | undefined;
}

/** How strong something is, as a quiet bar: how much, and not whether that is enough. */
export function StrengthBar({ label, strength, before }: Props) {
  return (
    <div className="strength">
      {/* biome-ignore lint/a11y/useSemanticElements: no style sheet reaches into a meter */}
      <div
        className="strength-bar"
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={1}
        aria-valuenow={strength ?? 0}
        aria-valuetext={strength === undefined ? 'not known' : `${shownStrength(strength)} of 1`}
      >
        <span className="strength-fill" style={{ width: share(strength ?? 0) }} />
        {before !== undefined && <span className="strength-before" style={{ left: share(before) }} />}
      </div>
      <span className="strength-figure" aria-hidden="true">
        {shownStrength(strength)}
      </span>
    </div>
  );
}

/** A part of a bar, as CSS says it. */
export function share(strength: number): string {
  return `${(strength * 100).toFixed(1)}%`;
}
