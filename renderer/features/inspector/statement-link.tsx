import type { Statement } from '../../../core/model/argument-map';
import { KIND_NAMES } from '../../../core/model/kinds';
import { useApp } from '../../state/app-context';
import { goTo } from '../../state/go-to';
import { KindIcon } from '../../ui/kind-icon';
import { textOrBlank } from '../words/relation-words';
import './statement-link.css';

/** A statement that one can go to. */
export function StatementLink({ statement }: { statement: Statement }) {
  const app = useApp();
  const { id, kind, text } = statement;
  return (
    <button type="button" className="link" title={text} onClick={() => goTo(app, id)}>
      <KindIcon kind={kind} size={14} />
      <span className="unseen">{KIND_NAMES[kind]}: </span>
      <span className="link-text" dir="auto">
        {textOrBlank(text)}
      </span>
    </button>
  );
}
