import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { afterAsking, nextToAsk } from '../../../core/sheet/leitner';
import type { SheetRow } from '../../../core/sheet/sheet';
import { useApp } from '../../app-context';
import { ask } from '../../dialogs/ask';
import { closeDialog } from '../../dialogs/open-dialog';
import { ChoiceRow } from '../../export/dialog/choice-row';
import { editInTurn } from '../../session/edit-in-turn';
import { newId } from '../../session/new-id';
import { useSession } from '../../session/session';
import { cellText } from '../cell';
import { DialogSide } from '../dialog-side';
import { writtenInCell } from '../sheet-edits';
import { useSheetNow } from '../use-sheet-now';
import { Clock } from './clock';
import { HeldAnswers } from './held-answers';
import { keepCard, keptCards } from './kept-cards';
import '../sheet-dialog.css';

const TIMES = [30, 60, 120].map((seconds) => [seconds, `${seconds} s`] as const);

/** Asks what one answers to the other side, against the clock, and shows then what the map holds. */
export function PracticeDialog() {
  const { viewport } = useApp();
  const map = useSession((state) => state.map);
  const shown = useSheetNow();
  const [asked, setAsked] = useState(0);
  const [seconds, setSeconds] = useState(60);
  const rows = useMemo(
    () => shown?.sheet.rows.filter(({ mark }) => mark !== 'conceded' && mark !== 'dropped') ?? [],
    [shown],
  );
  // What comes next is decided once for each question: not anew when an answer is kept.
  const chosen = useRef<{ question: string; key: string | undefined }>({ question: '', key: undefined });
  const question = `${asked} ${shown?.sheet.side} ${shown?.sheet.thesis}`;
  if (chosen.current.question !== question) {
    const key = nextToAsk(
      rows.map((row) => row.key),
      keptCards(),
      Date.now(),
    );
    chosen.current = { question, key };
  }
  const row = rows.find(({ key }) => key === chosen.current.key);
  const typed = useRef('');

  const close = async () => {
    if (typed.current.trim() !== '' && !(await givesUp())) return;
    closeDialog();
    viewport.focus();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => open || void close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="dialog sheet-dialog practice">
          <header className="sheet-dialog-header">
            <Dialog.Title className="dialog-title">Practise</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label="Close" tabIndex={-1}>
              <X size={18} aria-hidden="true" />
            </Dialog.Close>
          </header>
          <div className="sheet-dialog-choices">
            <DialogSide />
            <ChoiceRow title="Time to answer" options={TIMES} value={seconds} onChange={setSeconds} />
          </div>
          {row ? (
            <Question
              key={question}
              row={row}
              about={row.point === undefined ? undefined : cellText(map, [row.point])}
              says={cellText(map, row.says)}
              seconds={seconds}
              onTyped={(text) => {
                typed.current = text;
              }}
              onNext={() => {
                typed.current = '';
                setAsked((count) => count + 1);
              }}
            />
          ) : (
            <p className="dialog-message">The other side says nothing that you could answer.</p>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

async function givesUp(): Promise<boolean> {
  const choice = await ask({
    title: 'Leave your answer?',
    message: 'What you have typed is not in the map. Go back to keep it there.',
    choices: [
      { value: 'back', label: 'Go back', look: 'primary' },
      { value: 'leave', label: 'Leave it', look: 'danger' },
    ],
    cancelled: 'back',
  });
  return choice === 'leave';
}

interface QuestionProps {
  readonly row: SheetRow;
  readonly about: string | undefined;
  readonly says: string;
  readonly seconds: number;
  readonly onTyped: (text: string) => void;
  readonly onNext: () => void;
}

function Question({ row, about, says, seconds, onTyped, onNext }: QuestionProps) {
  const [since] = useState(Date.now);
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const [kept, setKept] = useState(false);
  const type = (next: string) => {
    setText(next);
    setKept(false);
    onTyped(next);
  };
  const judge = (well: boolean) => {
    const now = Date.now();
    keepCard(row.key, afterAsking(keptCards()[row.key], well, now));
    onNext();
  };
  const keep = () => {
    const ids = { statement: newId(), relation: newId() };
    const edits = writtenInCell(row, { kind: 'write', what: 'answer' }, ids)(text);
    if (edits && editInTurn(edits.title, edits.edits)) {
      setKept(true);
      onTyped('');
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    setOver(true);
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
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
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
            <button type="button" className="button" data-look="primary" onClick={() => judge(true)}>
              I had it
            </button>
          </>
        ) : (
          <button type="button" className="button" data-look="primary" onClick={() => setOver(true)}>
            Show what the map holds
          </button>
        )}
      </div>
    </>
  );
}
