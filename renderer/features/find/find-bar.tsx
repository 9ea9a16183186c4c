import { Toolbar } from '@base-ui/react/toolbar';
import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useApp } from '../../state/app-context';
import { CommandButton } from '../../state/commands/command-button';
import { runCommand } from '../../state/commands/run-command';
import { useSession } from '../../state/session';
import { unlessComposing } from '../../ui/composing';
import { FilterMenu } from './filter-menu';
import { filterTitle } from './filter-titles';
import { endFind, findNext, findPrevious } from './find-commands';
import { findField } from './find-field';
import { foundLabel } from './found-label';
import { changeQuery, toggleFilter } from './search';
import './find-bar.css';

/** Finds statements as one types; it goes to what is found without taking the focus from the field. */
export function FindBar() {
  const open = findField.use((find) => find.open);
  return open && <OpenFindBar />;
}

function OpenFindBar() {
  const app = useApp();
  const field = useRef<HTMLInputElement>(null);
  const query = findField.use((find) => find.query);
  const found = useSession(foundLabel);
  useEffect(() => field.current!.select(), []);

  const onKeyDown = (event: React.KeyboardEvent) => {
    // The menu's keys come here too, although it stands elsewhere in the page.
    if (!event.currentTarget.contains(event.target as Node)) return;
    const next = event.shiftKey ? findPrevious : findNext;
    const command =
      event.key === 'Escape'
        ? endFind
        : event.key === 'Enter' && event.target === field.current
          ? next
          : null;
    if (!command) return;
    event.preventDefault();
    void runCommand(command, app);
  };

  return (
    <search className="find-bar" aria-label="Find" onKeyDownCapture={unlessComposing(onKeyDown)}>
      <div className="find-row">
        <Search className="find-icon" size={16} aria-hidden="true" />
        <input
          ref={field}
          className="find-field"
          aria-label="Find statements"
          placeholder="Find statements"
          autoComplete="off"
          spellCheck={false}
          value={query.text}
          onChange={(event) => changeQuery({ ...query, text: event.target.value }, app.viewport)}
        />
        <output className="find-count" data-nothing={found === 'Nothing found' || undefined}>
          {found}
        </output>
        <Toolbar.Root className="find-tools" aria-label="Find">
          <FilterMenu />
          <CommandButton command={findPrevious} icon={ChevronUp} />
          <CommandButton command={findNext} icon={ChevronDown} />
          <CommandButton command={endFind} icon={X} />
        </Toolbar.Root>
      </div>
      {query.filters.length > 0 && (
        <ul className="find-filters" aria-label="Filters">
          {query.filters.map((filter) => (
            <li key={filterTitle(filter)}>
              <button
                type="button"
                className="find-filter"
                aria-label={`Remove the filter ${filterTitle(filter)}`}
                onClick={() => {
                  void toggleFilter(filter, app.viewport);
                  field.current?.focus();
                }}
              >
                {filterTitle(filter)}
                <X size={12} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
