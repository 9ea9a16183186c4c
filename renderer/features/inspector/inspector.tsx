import { X } from 'lucide-react';
import { useMemo } from 'react';
import type { ArgumentMap, Relation, Statement } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { KIND_NAMES } from '../../../core/model/kinds';
import { useApp } from '../../state/app-context';
import { runCommand } from '../../state/commands/run-command';
import { useSession } from '../../state/session';
import { unlessComposing } from '../../ui/composing';
import { lazy } from '../../ui/lazy';
import { showInspector } from './inspector-commands';
import type { Selected } from './selected-panel';
import './inspector.css';
import './group.css';

const SelectedPanel = lazy(async () => (await import('./selected-panel')).SelectedPanel);

/** The panel beside the map: all that is to be known of what is selected, to be read and edited. */
export function Inspector() {
  const app = useApp();
  const map = useSession((state) => state.map);
  const selection = useSession((state) => state.selection);
  const { statements, relations } = useMemo(() => selected(map, selection), [map, selection]);
  return (
    <aside
      className="inspector"
      aria-label="Inspector"
      tabIndex={-1}
      onKeyDown={unlessComposing((event) => {
        // From here, Escape leads back to the map; fields and menus have taken theirs before.
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        app.viewport.focus();
      })}
    >
      <header className="inspector-head">
        <h2 className="inspector-title">{titleOf(statements, relations)}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close inspector"
          onClick={() => {
            void runCommand(showInspector, app);
            app.viewport.focus();
          }}
        >
          <X size={16} aria-hidden="true" />
        </button>
      </header>
      <div className="inspector-body">
        <SelectedPanel statements={statements} relations={relations} />
      </div>
    </aside>
  );
}

function selected(map: ArgumentMap, selection: readonly Id[]): Selected {
  return {
    statements: selection.flatMap((id) => map.statements.get(id) ?? []),
    relations: selection.flatMap((id) => map.relations.get(id) ?? []),
  };
}

function titleOf(statements: readonly Statement[], relations: readonly Relation[]): string {
  const count = statements.length + relations.length;
  if (count === 0) return 'Map';
  if (count > 1) return `${count} selected`;
  const [statement] = statements;
  if (statement) return KIND_NAMES[statement.kind];
  return (relations[0]?.premises.length ?? 0) > 1 ? 'Linked relation' : 'Relation';
}
