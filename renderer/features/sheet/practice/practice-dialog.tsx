import { useMemo, useRef, useState } from 'react';
import { nextToAsk } from '../../../../core/sheet/leitner';
import type { Status } from '../../../../core/sheet/sheet';
import { useApp } from '../../../state/app-context';
import { useSession } from '../../../state/session';
import { ChoiceRow } from '../../../ui/choice-row';
import { notify } from '../../../ui/notify';
import { closeDialog } from '../../../ui/open-dialog';
import { cellText } from '../cell';
import { SheetDialog } from '../sheet-dialog';
import { useSheetNow } from '../use-sheet-now';
import { keptCards } from './kept-cards';
import { Question } from './question';
import { lastTyped } from './typed-answers';

const TIMES = [30, 60, 120].map((seconds) => [seconds, `${seconds} s`] as const);

/** What nobody has to answer. */
const NOT_ASKED: readonly Status[] = ['conceded', 'kicked', 'moot', 'carries nothing'];

/** What is said of texts that are not in the map. */
const AGAIN = {
  kept: 'What you have typed is here again with its question.',
  refused: 'What you have typed is here until this window is closed. This browser stores nothing.',
} as const;

/** Asks what one answers to the other side, against the clock, and shows then what the map holds. */
export function PracticeDialog() {
  const { viewport } = useApp();
  const map = useSession((state) => state.map);
  const shown = useSheetNow();
  const [asked, setAsked] = useState(0);
  const [seconds, setSeconds] = useState(60);
  const rows = useMemo(
    () => shown?.sheet.rows.filter(({ status }) => !NOT_ASKED.includes(status)) ?? [],
    [shown],
  );
  // What comes next is decided once for each question: not anew when an answer is kept.
  const chosen = useRef<{ question: string; key: string | undefined }>({ question: '', key: undefined });
  const question = `${asked} ${shown?.sheet.side} ${shown?.sheet.thesis}`;
  if (chosen.current.question !== question) {
    // What one was in the middle of comes first.
    const begun = lastTyped(rows.map(({ key, says }) => ({ key, says: cellText(map, says) })));
    const keys = rows.map((row) => row.key);
    chosen.current = { question, key: begun?.key ?? nextToAsk(keys, keptCards(), Date.now()) };
  }
  const row = rows.find(({ key }) => key === chosen.current.key);
  /** What was typed here and is not in the map, by its row, and whether that is kept. */
  const typed = useRef(new Map<string, keyof typeof AGAIN>());

  const close = () => {
    const left = [...typed.current.values()];
    if (left.length > 0) notify(AGAIN[left.includes('refused') ? 'refused' : 'kept']);
    closeDialog();
    viewport.focus();
  };
  return (
    <SheetDialog
      title="Practise"
      className="practice"
      onClose={close}
      choices={<ChoiceRow title="Time to answer" options={TIMES} value={seconds} onChange={setSeconds} />}
    >
      {row ? (
        <Question
          key={question}
          row={row}
          about={row.point === undefined ? undefined : cellText(map, [row.point])}
          says={cellText(map, row.says)}
          seconds={seconds}
          onTyped={(text, kept) => {
            if (text.trim() === '') typed.current.delete(row.key);
            else typed.current.set(row.key, kept ? 'kept' : 'refused');
          }}
          onNext={() => setAsked((count) => count + 1)}
        />
      ) : (
        <p className="dialog-message">The other side says nothing that you could answer.</p>
      )}
    </SheetDialog>
  );
}
