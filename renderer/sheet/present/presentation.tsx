import { Dialog } from '@base-ui/react/dialog';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { KIND_NAMES } from '../../../core/model/kinds';
import { useApp } from '../../app-context';
import { KindIcon } from '../../canvas/kind-icon';
import { closeDialog } from '../../dialogs/open-dialog';
import { revealSelection } from '../../session/reveal';
import { select } from '../../session/select';
import { useSession } from '../../session/session';
import { stepsOf } from './steps';
import './presentation.css';

const ON = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'];
/** So much of the path is shown at most: where it begins, and what comes just before. */
const PATH = 5;

/** Steps through the map, one point at a time, over the whole screen, with the path so far. */
export function Presentation() {
  const { viewport } = useApp();
  const map = useSession((state) => state.map);
  const steps = useMemo(() => stepsOf(map), [map]);
  const [at, setAt] = useState(() => {
    const selected = useSession.getState().selection.at(-1);
    return Math.max(
      0,
      steps.findIndex(({ statement }) => statement === selected),
    );
  });
  const [notes, setNotes] = useState(false);
  const step = steps[Math.min(at, steps.length - 1)];
  const end = () => {
    closeDialog();
    if (step) select([step.statement]);
    revealSelection(viewport);
    viewport.focus();
  };
  useFullScreen(end);
  const onKeyDown = (event: KeyboardEvent) => {
    if (ON.includes(event.key)) setAt((now) => Math.min(now + 1, steps.length - 1));
    else if (BACK.includes(event.key)) setAt((now) => Math.max(now - 1, 0));
    else if (event.key === 'Home') setAt(0);
    else if (event.key === 'End') setAt(steps.length - 1);
    else if (event.key.toLowerCase() === 'n') setNotes((shown) => !shown);
    else return;
    event.preventDefault();
  };
  const statement = map.statements.get(step?.statement ?? '');
  if (!step || !statement) return null;
  const relation = map.relations.get(step.relation ?? '');
  const path = step.path.length > PATH ? [step.path[0]!, ...step.path.slice(1 - PATH)] : step.path;
  return (
    <Dialog.Root open onOpenChange={(open) => open || end()}>
      <Dialog.Portal>
        <Dialog.Popup className="presentation" aria-label="Presentation" onKeyDown={onKeyDown}>
          <ol className="presentation-path" aria-label="The path so far">
            {path.map((id) => (
              <li key={id} dir="auto">
                {map.statements.get(id)?.text}
              </li>
            ))}
          </ol>
          <div
            className="presentation-point"
            data-bearing={relation?.kind}
            data-long={statement.text.length > 220 || undefined}
            aria-live="polite"
          >
            <p className="presentation-kind">
              <KindIcon kind={statement.kind} size={22} />
              {KIND_NAMES[statement.kind]}
              {relation && `, ${relation.kind} this${map.relations.has(relation.target) ? ' step' : ''}`}
            </p>
            <p className="presentation-text" dir="auto">
              {statement.text}
            </p>
            {notes && <p className="presentation-notes">{statement.notes ?? 'No notes.'}</p>}
          </div>
          <p className="presentation-foot">
            <span>
              {Math.min(at, steps.length - 1) + 1} of {steps.length}
            </span>
            <span>Arrow keys: on and back · N: notes · Esc: end</span>
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Takes the whole screen where that is allowed. The key that leaves it may come as no key press: then it ends as well. */
function useFullScreen(end: () => void): void {
  const onLeft = useRef(end);
  useEffect(() => {
    onLeft.current = end;
  });
  useEffect(() => {
    let over = false;
    const left = () => document.fullscreenElement === null && onLeft.current();
    const leave = () => document.fullscreenElement && document.exitFullscreen();
    document.documentElement.requestFullscreen?.().then(
      () => (over ? leave() : document.addEventListener('fullscreenchange', left)),
      () => undefined,
    );
    return () => {
      over = true;
      document.removeEventListener('fullscreenchange', left);
      void leave();
    };
  }, []);
}
