import { useMemo, useRef, useState } from 'react';
import { nextToAsk } from '../../../core/sheet/leitner';
import { useApp } from '../../app-context';
import { ask } from '../../dialogs/ask';
import { closeDialog } from '../../dialogs/open-dialog';
import { ChoiceRow } from '../../export/dialog/choice-row';
import { useSession } from '../../session/session';
import { cellText } from '../cell';
import { SheetDialog } from '../sheet-dialog';
import { useSheetNow } from '../use-sheet-now';
import { keptCards } from './kept-cards';
import { Question } from './question';

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
    <SheetDialog
      title="Practise"
      className="practice"
      onClose={() => void close()}
      choices={<ChoiceRow title="Time to answer" options={TIMES} value={seconds} onChange={setSeconds} />}
    >
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
    </SheetDialog>
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
