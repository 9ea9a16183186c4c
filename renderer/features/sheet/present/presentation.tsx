import { Dialog } from '@base-ui/react/dialog';
import { useEffect, useMemo, useRef, useState } from 'react';
import { KIND_NAMES } from '../../../../core/model/kinds';
import { useApp } from '../../../state/app-context';
import { revealSelection } from '../../../state/edits/reveal';
import { select } from '../../../state/select';
import { useSession } from '../../../state/session';
import { unlessComposing } from '../../../ui/composing';
import { KindIcon } from '../../../ui/kind-icon';
import { closeDialog } from '../../../ui/open-dialog';
import { type KeyPress, shortcutOf } from '../../../ui/shortcut';
import { squaresIn } from '../squares-in';
import { NotesWindow } from './notes-window';
import { SpeakerNotes } from './speaker-notes';
import { stepsOf } from './steps';
import { useFullScreen } from './use-full-screen';
import './presentation.css';

const ON = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'];
/** Of these, those that first scroll what is too long to be seen at once. */
const DOWN = ['ArrowDown', 'PageDown', ' '];
const UP = ['ArrowUp', 'PageUp'];
/** How much of what is seen is scrolled at a time. */
const SCROLL = 0.8;
/** A text of more letters is written smaller. */
const LONG = 220;
/** So much of the path is shown at most: where it begins, and what comes just before. */
const PATH = 5;

/** Steps through the map, one point at a time, over the whole screen, with the path so far. */
export function Presentation() {
  const { host, viewport } = useApp();
  const map = useSession((state) => state.map);
  const name = useSession((state) => state.document?.name ?? state.map.title);
  const steps = useMemo(() => stepsOf(map), [map]);
  const [chosen, setAt] = useState(() => {
    const selected = useSession.getState().selection.at(-1);
    return Math.max(
      0,
      steps.findIndex(({ statement }) => statement === selected),
    );
  });
  const [since] = useState(Date.now);
  const [notes, setNotes] = useState<'none' | 'here' | 'window' | 'refused'>('none');
  /** Where the whole screen was asked for last, and could not be taken. */
  const [notWhole, setNotWhole] = useState<'here' | 'notes' | undefined>(undefined);
  const at = Math.min(chosen, steps.length - 1);
  const step = steps[at];
  const end = () => {
    closeDialog();
    if (step) select([step.statement]);
    revealSelection(viewport);
    viewport.focus();
  };
  // A window that opens takes the whole screen away, which does not end the presentation. It may be told only when that is closed again.
  const withWindow = useRef(false);
  withWindow.current ||= notes === 'window';
  const [whole, takeWhole] = useFullScreen(() => withWindow.current || end());

  const point = useRef<HTMLDivElement>(null);
  useEffect(() => void point.current?.scrollTo(0, 0), [at]);
  const onKey = (event: KeyPress & Pick<KeyboardEvent, 'target' | 'preventDefault'>) => {
    const last = steps.length - 1;
    const key = shortcutOf(event, host.platform);
    const page = (event.target as Node).ownerDocument;
    const asked = page === document ? 'here' : 'notes';
    setNotWhole(undefined);
    // What is longer than its window is read to its end first.
    const long = page === document ? point.current : page?.querySelector('main');
    if (DOWN.includes(key) && scrolled(long, 1)) return event.preventDefault();
    if (UP.includes(key) && scrolled(long, -1)) return event.preventDefault();
    if (ON.includes(key)) setAt(Math.min(at + 1, last));
    else if (BACK.includes(key)) setAt(Math.max(at - 1, 0));
    else if (key === 'Home') setAt(0);
    else if (key === 'End') setAt(last);
    else if (key === 'F') void takeWhole().then((could) => setNotWhole(could ? undefined : asked));
    else if (key === 'N') setNotes(notes === 'here' ? 'none' : 'here');
    else if (key === 'W') setNotes(notes === 'window' ? 'none' : 'window');
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
        <Dialog.Popup className="presentation" aria-label="Presentation" onKeyDown={unlessComposing(onKey)}>
          <ol className="presentation-path" aria-label="The path so far">
            {path.map((id) => (
              <li key={id} dir="auto">
                {map.statements.get(id)?.text}
              </li>
            ))}
          </ol>
          <div
            ref={point}
            className="presentation-point"
            data-bearing={relation?.kind}
            data-long={statement.text.length + squaresIn(statement.text) > LONG || undefined}
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
            {notes === 'here' && (
              <p className="presentation-notes" dir="auto">
                {statement.notes ?? 'No notes.'}
              </p>
            )}
          </div>
          <p className="presentation-foot">
            <span>
              {at + 1} of {steps.length}
            </span>
            <span role="status">
              {notes === 'refused'
                ? 'No second window could be opened. N shows the notes here.'
                : notWhole === 'here'
                  ? 'The whole screen could not be had here.'
                  : `Arrow keys: on and back · N: notes · W: notes in a window${whole ? '' : ' · F: whole screen'} · Esc: end`}
            </span>
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
      {notes === 'window' && (
        <NotesWindow
          name={name}
          onKey={(event) => (event.key === 'Escape' ? setNotes('none') : onKey(event))}
          // Not shown here unasked: the audience may see this window.
          onGone={(refused) => setNotes(refused ? 'refused' : 'none')}
        >
          <SpeakerNotes
            statement={statement}
            next={map.statements.get(steps[at + 1]?.statement ?? '')}
            since={since}
            notWhole={notWhole === 'notes'}
          />
        </NotesWindow>
      )}
    </Dialog.Root>
  );
}

/** Scrolls by most of what is seen. @returns whether there was anything left to scroll to */
function scrolled(box: Element | null | undefined, by: 1 | -1): boolean {
  if (!box) return false;
  const before = box.scrollTop;
  box.scrollTop += by * box.clientHeight * SCROLL;
  return Math.abs(box.scrollTop - before) >= 1;
}
