import { useMemo } from 'react';
import { outlineOf } from '../../../../core/formats/outline';
import { labelOf } from '../../../../core/formats/outline-label';
import type { ArgumentMap } from '../../../../core/model/argument-map';
import { KIND_NAMES } from '../../../../core/model/kinds';

/** As much as one looks at before the file is there. */
const MOST = 120;
/** Deeper ones stand below each other. */
const DEEPEST = 8;

/** The beginning of an outline as it will be read. */
export function PaperPreview({ map }: { map: ArgumentMap }) {
  const entries = useMemo(() => outlineOf(map), [map]);
  const more = entries.length - MOST;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be reached by the keyboard
    <section className="export-preview export-paper" aria-label="Preview" tabIndex={0}>
      {map.title.trim() !== '' && <h2 className="paper-title">{map.title}</h2>}
      <ul className="paper-list">
        {entries.slice(0, MOST).map((entry, index) => (
          <li key={index} className="paper-line" data-depth={Math.min(entry.depth, DEEPEST)}>
            <strong>{labelOf(entry, KIND_NAMES[entry.kind])}:</strong> {entry.text}
            {entry.again && <em> (see above)</em>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="paper-more">… and {more.toLocaleString('en')} more</p>}
    </section>
  );
}
