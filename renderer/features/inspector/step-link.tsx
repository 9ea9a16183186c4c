import type { Relation } from '../../../core/model/argument-map';
import { arrowTone } from '../../../core/scene/arrows/arrow-tone';
import { useApp } from '../../state/app-context';
import { goTo } from '../../state/go-to';
import { useSession } from '../../state/session';
import { SignDisc } from '../../ui/sign-disc';
import { stepWords } from '../words/relation-words';
import './statement-link.css';

/** The sign of a relation, by which one goes to it. */
export function StepLink({ relation }: { relation: Relation }) {
  const app = useApp();
  const map = useSession((state) => state.map);
  const words = stepWords(map, relation.id);
  return (
    <button
      type="button"
      className="link link-sign"
      aria-label={words}
      title={words}
      onClick={() => goTo(app, relation.id)}
    >
      <SignDisc tone={arrowTone(map, relation)} />
    </button>
  );
}
