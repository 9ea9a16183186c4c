import { useMemo } from 'react';
import { mappedShare } from '../../../core/passage/mapped-share';
import type { LocatedPassage } from './cited-spans';

/** How much of the text is mapped, and by how many passages. */
export function ReaderStatus({
  text,
  placed,
  lost,
}: {
  text: string;
  placed: readonly LocatedPassage[];
  lost: number;
}) {
  const share = useMemo(() => mappedShare(text, placed), [text, placed]);
  const percent = percentOf(share);
  const passages = placed.length === 1 ? '1 passage' : `${placed.length} passages`;
  return (
    <div className="reader-status">
      <span>{percent} of the text is mapped</span>
      <span>{lost > 0 ? `${passages}, ${lost} lost` : passages}</span>
      {placed.length === 0 && (
        <p className="field-hint">Select words, by mouse or by the arrow keys, to make statements of them.</p>
      )}
      <span className="reader-share" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
    </div>
  );
}

/** Neither nothing where there is something, nor all where a part is missing. */
function percentOf(share: number): string {
  if (share > 0 && share < 0.01) return 'Less than 1%';
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`;
}
