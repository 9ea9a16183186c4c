import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useApp } from '../../state/app-context';
import { runCommand } from '../../state/commands/run-command';
import { useSession } from '../../state/session';
import { unlessComposing } from '../../ui/composing';
import { asked, conclusionAsked } from './asked';
import { Conclusion } from './conclusion';
import { showCrux } from './crux-commands';
import type { Question } from './crux-job';
import { CruxList } from './crux-list';
import { FlipList } from './flip-list';
import { onRowKey } from './row-keys';
import { useAnswers } from './use-answers';
import { useGlow } from './use-glow';
import { WhatIfBar } from './what-if-bar';
import { WhyList } from './why-list';
import './crux-pane.css';

const ALL: readonly Question[] = ['cruxes', 'flips', 'why'];

/** The pane of the crux: what the conclusion hangs on, what would flip it, why it is as strong as it is, and what if. */
export function CruxPane() {
  const app = useApp();
  const pane = useRef<HTMLElement>(null);
  const map = useSession((state) => state.map);
  const of = conclusionAsked(
    map,
    asked.use((state) => state.of),
  );
  const { answers, share, failed } = useAnswers(map, of, ALL);
  useGlow(answers?.cruxes);
  // Who opens it wants to walk it; the map is one Escape away.
  useEffect(() => pane.current!.focus(), []);
  return (
    <aside
      ref={pane}
      className="crux"
      aria-label="Crux"
      tabIndex={-1}
      onKeyDown={unlessComposing((event) => {
        onRowKey(event, app);
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        app.viewport.focus();
      })}
    >
      <header className="crux-head">
        <h2 className="crux-title">Crux</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close crux"
          onClick={() => {
            void runCommand(showCrux, app);
            app.viewport.focus();
          }}
        >
          <X size={16} aria-hidden="true" />
        </button>
      </header>
      {of === undefined ? (
        <p className="crux-note">
          Nothing is argued yet. Write a thesis and what bears on it: Crux then says what it hangs on.
        </p>
      ) : (
        <>
          <Conclusion map={map} of={of} />
          {share !== undefined && (
            <label className="crux-work">
              Weighing what it hangs on …
              <progress value={share} max={1} />
            </label>
          )}
          {failed && (
            <p className="crux-note" role="alert">
              What it hangs on could not be worked out. The map is untouched. Edit it, or open the pane again,
              to try again.
            </p>
          )}
          <div className="crux-body">
            {answers?.cruxes && <CruxList map={answers.map} cruxes={answers.cruxes} />}
            {answers?.flips && <FlipList map={answers.map} flips={answers.flips} />}
            {answers?.why && <WhyList map={answers.map} why={answers.why} />}
          </div>
          <WhatIfBar map={map} of={of} />
        </>
      )}
    </aside>
  );
}
