import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { afterAsking } from '../../../../core/sheet/leitner';
import type { SheetRow } from '../../../../core/sheet/sheet';
import { useApp } from '../../../state/app-context';
import { editAll } from '../../../state/edits/edit-all';
import { newId } from '../../../state/edits/new-id';
import { unlessComposing } from '../../../ui/composing';
import { shortcutLabel } from '../../../ui/shortcut';
import { writtenInCell } from '../sheet-edits';
import { Clock } from './clock';
import { HeldAnswers } from './held-answers';
import { keepCard, keptCards } from './kept-cards';
import { earlierAnswer, keepTyped, typedAnswer } from './typed-answers';

interface Props {
  readonly row: SheetRow;
  readonly about: string | undefined;
  readonly says: string;
  readonly seconds: number;
  /** What stands in the field and is not in the map, and whether it is there again the next time. */
  readonly onTyped: (text: string, kept: boolean) => void;
  readonly onNext: () => void;
}

/** One thing that the other side says, the clock, one's answer, and then what the map holds. */
export function Question({ row, about, says, seconds, onTyped, onNext }: Props) {
  const { host } = useApp();
  const [since] = useState(Date.now);
  const [text, setText] = useState(() => typedAnswer({ key: row.key, says }));
  const [over, setOver] = useState(false);
  const [kept, setKept] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const well = useRef<HTMLButtonElement>(null);
  const asked = { key: row.key, says };
  const remember = (next: string, judged = false) => onTyped(next, keepTyped(asked, next, judged));
  const earlier = text.trim() === '' ? earlierAnswer(asked) : undefined;
  // What was there from the last time is typed as well.
  useEffect(() => remember(text), []);
  const type = (next: string) => {
    setText(next);
    setKept(false);
    remember(next);
  };
  const judge = (knew: boolean) => {
    const now = Date.now();
    // What is not in the map is there when this is asked again.
    if (!kept) remember(text, true);
    keepCard(row.key, afterAsking(keptCards()[row.key], knew, now));
    onNext();
  };
  const keep = () => {
    const ids = { statement: newId(), relation: newId() };
    const edits = writtenInCell(row, { kind: 'write', what: 'answer' }, ids)(text);
    if (edits && editAll(edits.title, edits.edits)) {
      setKept(true);
      remember('');
      // The button that had the focus is done with.
      well.current?.focus();
    }
  };
  const takeEarlier = () => {
    if (!earlier) return;
    type(earlier.text);
    keepTyped(earlier, '');
    field.current?.focus();
  };
  const show = () => {
    setOver(true);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    show();
  };
  return (
    <>
      <section className="practice-point" aria-label="They say">
        <p className="practice-label">
          They say{about !== undefined && `, about “${about}”`}
          <Clock since={since} seconds={seconds} running={!over} />
        </p>
        <p className="practice-says" dir="auto">
          {says}
        </p>
      </section>
      <textarea
        ref={field}
        className="sheet-field"
        aria-label="Your answer"
        placeholder="Your answer"
        dir="auto"
        lang=""
        spellCheck
        // biome-ignore lint/a11y/noAutofocus: the clock runs, and to answer is what one is here for
        autoFocus
        rows={4}
        value={text}
        onFocus={({ currentTarget: field }) =>
          field.setSelectionRange(field.value.length, field.value.length)
        }
        onChange={(event) => type(event.target.value)}
        onKeyDown={unlessComposing(onKeyDown)}
      />
      {earlier && (
        <div className="practice-earlier">
          <div>
            <p>
              Earlier this said: <bdi>{earlier.says}</bdi>
            </p>
            <p>
              You typed: <bdi>{earlier.text}</bdi>
            </p>
          </div>
          <button type="button" className="button" onClick={takeEarlier}>
            Take that
          </button>
        </div>
      )}
      {over && <HeldAnswers row={row} />}
      <div className="dialog-choices">
        {over ? (
          <>
            <button type="button" className="button" disabled={kept || text.trim() === ''} onClick={keep}>
              {kept ? 'Kept in the map' : 'Keep my answer'}
            </button>
            <button type="button" className="button" onClick={() => judge(false)}>
              I missed it
            </button>
            <button
              ref={well}
              type="button"
              className="button"
              data-look="primary"
              onClick={() => judge(true)}
            >
              I had it
            </button>
          </>
        ) : (
          <>
            <kbd className="shortcut">{shortcutLabel('Mod+Enter', host.platform)}</kbd>
            <button type="button" className="button" data-look="primary" onClick={show}>
              Show what the map holds
            </button>
          </>
        )}
      </div>
    </>
  );
}
