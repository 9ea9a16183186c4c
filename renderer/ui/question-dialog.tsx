import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useRef } from 'react';
import { questionsField } from './ask';
import './question-dialog.css';

/** Shows the oldest question that waits for an answer. */
export function QuestionDialog() {
  const entry = questionsField.use((pending) => pending[0]);
  const primary = useRef<HTMLButtonElement>(null);
  if (!entry) return null;
  const { question, answer } = entry;
  return (
    <AlertDialog.Root open onOpenChange={(open) => open || answer(question.cancelled)}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="dialog-backdrop" />
        <AlertDialog.Popup className="dialog" initialFocus={primary}>
          <AlertDialog.Title className="dialog-title">{question.title}</AlertDialog.Title>
          <AlertDialog.Description className="dialog-message">{question.message}</AlertDialog.Description>
          {question.details && question.details.length > 0 && (
            <ul className="dialog-details">
              {question.details.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          )}
          <div className="dialog-choices">
            {question.choices.toReversed().map(({ value, label, look }) => (
              <button
                key={value}
                type="button"
                ref={look === 'primary' ? primary : undefined}
                className="button"
                data-look={look ?? 'plain'}
                onClick={() => answer(value)}
              >
                {label}
              </button>
            ))}
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
