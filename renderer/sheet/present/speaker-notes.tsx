import { useEffect, useRef, useState } from 'react';
import type { Statement } from '../../../core/model/argument-map';
import { clockText } from '../practice/clock';

interface Props {
  readonly statement: Statement;
  readonly next: Statement | undefined;
  /** When the presentation began, in ms since 1970. */
  readonly since: number;
}

/** What the speaker sees: the notes, what comes next, and how long one has spoken. */
export function SpeakerNotes({ statement, next, since }: Props) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const page = useRef<HTMLElement>(null);
  useEffect(() => void page.current?.scrollTo(0, 0), [statement]);
  return (
    <main ref={page} className="speaker-notes">
      <p className="speaker-clock" role="timer" aria-label="Time spoken">
        {clockText(Math.max(0, Math.floor((now - since) / 1000)))}
      </p>
      <h1 dir="auto">{statement.text}</h1>
      <p className="presentation-notes" dir="auto">
        {statement.notes ?? 'No notes.'}
      </p>
      <p className="speaker-next" dir="auto">
        {next ? `Next: ${next.text}` : 'This is the last point.'}
      </p>
    </main>
  );
}
