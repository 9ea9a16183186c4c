import { ChevronDown, ChevronRight, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Source } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { useSession } from '../../state/session';
import { citedWords, citingCounts } from '../fields/citing-counts';
import { DraftField } from '../fields/draft-field';
import { titleEdit } from '../fields/field-edits';
import { addBlankSource, removeSource } from '../fields/set-fields';
import { SourceFields } from '../fields/source-fields';
import './citations.css';

/** The map itself: its title and its sources. */
export function MapPanel() {
  const map = useSession((state) => state.map);
  const [open, setOpen] = useState<Id | null>(null);
  const sources = [...map.sources.values()];
  const cited = citingCounts(map.statements.values());
  return (
    <>
      <DraftField label="Map title" field="map title" value={map.title} keep={titleEdit} />
      <section className="group">
        <h3 className="group-title">
          Sources
          {sources.length > 0 && <span className="group-count">{sources.length}</span>}
          <button type="button" className="group-add" onClick={() => setOpen(addBlankSource())}>
            <Plus size={14} aria-hidden="true" />
            Add<span className="unseen"> source</span>
          </button>
        </h3>
        {sources.length === 0 ? (
          <p className="field-hint">
            Articles, books and surveys that statements rest on. A statement cites them by its citations.
          </p>
        ) : (
          <ul className="cards">
            {sources.map((source) => (
              <SourceCard
                key={source.id}
                source={source}
                cited={cited.get(source.id) ?? 0}
                open={open === source.id}
                onOpen={(next) => setOpen(next ? source.id : null)}
              />
            ))}
          </ul>
        )}
      </section>
      <p className="field-hint">Select a statement or a relation to see and edit all that belongs to it.</p>
    </>
  );
}

interface Props {
  readonly source: Source;
  /** How many statements cite it. */
  readonly cited: number;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

function SourceCard({ source, cited, open, onOpen }: Props) {
  const { id, title } = source;
  const Icon = open ? ChevronDown : ChevronRight;
  return (
    <li className="card">
      <div className="card-head">
        <button type="button" className="card-title" aria-expanded={open} onClick={() => onOpen(!open)}>
          <Icon size={14} aria-hidden="true" />
          <span dir="auto">{title || 'Untitled source'}</span>
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={`Delete source ${title}`}
          title="Delete source"
          onClick={() => void removeSource(id, title, cited)}
        >
          <Trash2 size={14} aria-hidden="true" />
        </button>
      </div>
      <p className="field-hint">{citedWords(cited)}</p>
      {open && <SourceFields source={source} />}
    </li>
  );
}
