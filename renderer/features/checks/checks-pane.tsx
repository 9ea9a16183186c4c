import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useApp } from '../../state/app-context';
import { runCommand } from '../../state/commands/run-command';
import { unlessComposing } from '../../ui/composing';
import { showChecks } from './check-commands';
import { FindingTree } from './finding-tree';
import { findingsField } from './findings';
import { SeverityFilters } from './severity-filters';
import './checks-pane.css';
import './severity.css';

/** The panel of the checks: all that they found, to be walked, mended and ignored. */
export function ChecksPane() {
  const app = useApp();
  const pane = useRef<HTMLElement>(null);
  const nothing = findingsField.use(({ all }) => all.length === 0);
  const looked = findingsField.use((findings) => findings.looked);
  // Who opens it wants to walk it; the map is one Escape away.
  useEffect(() => focusPane(pane.current!), []);
  // With the last finding goes the line that the keyboard was on.
  useEffect(() => {
    if (nothing && document.activeElement === document.body) pane.current!.focus();
  }, [nothing]);
  return (
    <aside
      ref={pane}
      className="checks"
      aria-label="Checks"
      tabIndex={-1}
      onKeyDown={unlessComposing((event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        app.viewport.focus();
      })}
    >
      <header className="checks-head">
        <h2 className="checks-title">Checks</h2>
        <SeverityFilters />
        <button
          type="button"
          className="icon-button"
          aria-label="Close checks"
          onClick={() => {
            void runCommand(showChecks, app);
            app.viewport.focus();
          }}
        >
          <X size={16} aria-hidden="true" />
        </button>
      </header>
      {nothing ? (
        <p className="checks-empty">
          {looked
            ? 'Nothing found. Crux looks for what is unanswered, unsupported, unsourced, circular or said twice.'
            : 'Looking through the map…'}
        </p>
      ) : (
        <FindingTree />
      )}
    </aside>
  );
}

/** Puts the keyboard on the line that it was on last, or on the panel if there is none. */
function focusPane(pane: HTMLElement): void {
  (pane.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]') ?? pane).focus();
}
