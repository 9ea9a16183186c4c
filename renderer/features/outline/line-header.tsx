import { CornerLeftUp, Quote, RefreshCw } from 'lucide-react';
import type { Statement } from '../../../core/model/argument-map';
import { KIND_NAMES } from '../../../core/model/kinds';
import { KindIcon } from '../../ui/kind-icon';
import type { LineNotes } from './line-words';

/** The kind of the statement on a line. */
export function LineKind({ statement }: { statement: Statement }) {
  return (
    <span className="line-header">
      <KindIcon kind={statement.kind} size={14} />
      <span className="line-kind">{KIND_NAMES[statement.kind]} </span>
    </span>
  );
}

/** What is to be known of the statement beside. It stands after its text for those who hear it, and next to its kind. */
export function LineNotesView({ notes }: { notes: LineNotes }) {
  const { citations, undercuts, folded, alone, circle, also } = notes;
  return (
    <span className="line-header line-notes">
      {citations > 0 && (
        <span className="line-note">
          <Quote size={11} aria-hidden="true" />
          {` ${citations} `}
        </span>
      )}
      {undercuts && <span className="line-badge">{` ${undercuts} `}</span>}
      {folded && <span className="line-badge">{` ${folded} `}</span>}
      {alone && <span className="line-note">{` ${alone} `}</span>}
      {circle && (
        <span className="line-badge">
          <RefreshCw size={11} aria-hidden="true" />
          {` ${circle} `}
        </span>
      )}
      {also && (
        <span className="line-note line-also" title={also}>
          <CornerLeftUp size={11} aria-hidden="true" />
          <span className="line-also-text">{also}</span>
        </span>
      )}
    </span>
  );
}
