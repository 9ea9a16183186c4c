import type { SheetRow } from '../../../../core/sheet/sheet';
import { extensionsOf } from '../../../../core/sheet/sheet-lines';
import { useSession } from '../../../state/session';
import { cellText } from '../cell';

/** What the map holds against something that the other side says. */
export function HeldAnswers({ row: { answers } }: { row: SheetRow }) {
  const map = useSession((state) => state.map);
  return (
    <section className="practice-held" aria-label="The map holds" aria-live="polite">
      <p className="practice-label">The map holds</p>
      {answers.length === 0 ? (
        <p>No answer yet.</p>
      ) : (
        <ul>
          {answers.map((answer) => (
            <li key={answer.id} dir="auto">
              {cellText(map, answer.premises)}
              {extensionsOf(map, answer).map(({ id, premises }) => (
                <span key={id} className="practice-backing">
                  {cellText(map, premises)}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
