import { useEffect, useRef, useState } from 'react';
import type { Statement } from '../../../../core/model/argument-map';
import { clockText } from '../practice/clock';

interface Props {
  readonly statement: Statement;
  readonly next: Statement | undefined;
  /** When the presentation began, in ms since 1970. */
  readonly since: number;
  /** Whether the whole screen was asked for from here, where it cannot be had. */
  readonly notWhole: boolean;
}

/** What the speaker sees: the notes, what comes next, and how long one has spoken. */
export function SpeakerNotes({ statement, next, since, notWhole }: Props) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const page = useRef<HTMLElement>(null);
  useEffect(() => void page.current?.scrollTo(0, 0), [statement]);
  return (
    <div className="speaker-notes">
      <header className="speaker-head">
        <p className="speaker-clock" role="timer" aria-label="Time spoken">
          {clockText(Math.max(0, Math.floor((now - since) / 1000)))}
        </p>
        <p role="status">
          {notWhole
            ? 'For the whole screen, press F in the presentation’s window.'
            : 'Arrow keys: on and back · Esc: close the notes'}
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
      <main ref={page} tabIndex={0}>
        <h1 dir="auto">{statement.text}</h1>
        <p className="presentation-notes" dir="auto">
          {statement.notes ?? 'No notes.'}
        </p>
        <p className="speaker-next" dir="auto">
          {next ? `Next: ${next.text}` : 'This is the last point.'}
        </p>
      </main>
    </div>
  );
}
