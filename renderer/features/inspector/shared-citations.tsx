import { Menu } from '@base-ui/react/menu';
import { BookText, Plus, X } from 'lucide-react';
import type { Statement } from '../../../core/model/argument-map';
import { useSession } from '../../state/session';
import { citingCounts } from '../fields/citing-counts';
import { citationsAdded, citationsRemoved } from '../fields/field-edits';
import { addCitedSource, setField } from '../fields/set-fields';
import { SourceMenu } from '../fields/source-menu';
import './citations.css';

/** What several statements cite: sources can be cited by all of them, or by none. */
export function SharedCitations({ statements }: { statements: readonly Statement[] }) {
  const sources = useSession(({ map }) => map.sources);
  const ids = statements.map(({ id }) => id);
  const cited = [...citingCounts(statements)];
  return (
    <section className="group">
      <h3 className="group-title">
        Citations
        {cited.length > 0 && <span className="group-count">{cited.length}</span>}
        <Menu.Root modal={false}>
          <Menu.Trigger className="group-add" aria-label="Add citation to all selected">
            <Plus size={14} aria-hidden="true" /> Add
          </Menu.Trigger>
          <SourceMenu
            onChoose={(source) => setField(citationsAdded(ids, source))}
            onNew={() => addCitedSource(ids)}
          />
        </Menu.Root>
      </h3>
      {cited.length === 0 ? (
        <p className="field-hint">None of them cites anything yet.</p>
      ) : (
        <ul className="cited-list" aria-label="Cited sources">
          {cited.map(([source, count]) => (
            <CitedSource
              key={source}
              title={sources.get(source)?.title || 'Untitled source'}
              some={count < statements.length ? `by ${count} of ${statements.length}` : undefined}
              onAll={() => setField(citationsAdded(ids, source))}
              onRemove={() => setField(citationsRemoved(ids, source))}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface CitedProps {
  readonly title: string;
  /** How many of the statements cite it, where it is not all. */
  readonly some: string | undefined;
  readonly onAll: () => void;
  readonly onRemove: () => void;
}

function CitedSource({ title, some, onAll, onRemove }: CitedProps) {
  return (
    <li className="cited" data-some={some && ''}>
      <BookText size={14} aria-hidden="true" />
      <span className="cited-title" dir="auto" title={title}>
        {title}
      </span>
      {some && (
        <>
          <span className="cited-count">{some}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={`Let all selected cite ${title}`}
            title="Let all selected cite it"
            onClick={onAll}
          >
            <Plus size={14} aria-hidden="true" />
          </button>
        </>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={`Remove citations of ${title}`}
        title="Remove the citations of it"
        onClick={onRemove}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </li>
  );
}
