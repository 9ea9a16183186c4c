import { Menu } from '@base-ui/react/menu';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Statement } from '../../../core/model/argument-map';
import { addCitation, addCitedSource } from '../fields/set-fields';
import { SourceMenu } from '../fields/source-menu';
import { CitationCard } from './citation-card';
import './citations.css';

/** What a statement cites. */
export function CitationsSection({ statement }: { statement: Statement }) {
  const { id, citations = [] } = statement;
  const [open, setOpen] = useState<number | null>(null);
  return (
    <section className="group">
      <h3 className="group-title">
        Citations
        {citations.length > 0 && <span className="group-count">{citations.length}</span>}
        <Menu.Root modal={false}>
          <Menu.Trigger className="group-add" aria-label="Add citation">
            <Plus size={14} aria-hidden="true" /> Add
          </Menu.Trigger>
          <SourceMenu
            onChoose={(source) => void addCitation(id, source)}
            onNew={() => {
              addCitedSource([id]);
              setOpen(citations.length);
            }}
          />
        </Menu.Root>
      </h3>
      {citations.length === 0 ? (
        <p className="field-hint">Nothing is cited yet. Add the source that this rests on.</p>
      ) : (
        <ul className="cards">
          {citations.map((citation, index) => (
            <CitationCard
              // They have no ids, and their order is theirs to keep.
              key={index}
              statement={id}
              index={index}
              citation={citation}
              open={open === index}
              onOpen={(next) => setOpen(next ? index : null)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
