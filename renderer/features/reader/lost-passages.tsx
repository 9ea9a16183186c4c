import { CircleAlert } from 'lucide-react';
import { anchorPassage } from '../../../core/edit/sources/anchor-passage';
import { KIND_NAMES } from '../../../core/model/kinds';
import { quote } from '../../../core/model/quote';
import type { CitedPassage } from '../../../core/passage/passages-of';
import { useApp } from '../../state/app-context';
import { edit } from '../../state/edits/edit';
import { goTo } from '../../state/go-to';
import { useSession } from '../../state/session';
import { KindIcon } from '../../ui/kind-icon';
import { readAt } from './read';

/** The passages that are not in the text any more, each with the words that are most like it, to be taken or not. */
export function LostPassages({ text, lost }: { text: string; lost: readonly CitedPassage[] }) {
  return (
    <section className="reader-lost" aria-label="Lost passages">
      <h3 className="reader-lost-title">
        <CircleAlert size={14} aria-hidden="true" />
        {lost.length === 1 ? '1 passage is not in the text' : `${lost.length} passages are not in the text`}
      </h3>
      <ul className="cards">
        {lost.map((passage) => (
          <Lost key={`${passage.statement.id} ${passage.index}`} text={text} passage={passage} />
        ))}
      </ul>
    </section>
  );
}

function Lost({
  text,
  passage: { statement, index, citation, found },
}: {
  text: string;
  passage: CitedPassage;
}) {
  const app = useApp();
  const { id, kind } = statement;
  const candidate = found.as === 'lost' ? found.candidate : undefined;
  const anchor = () => {
    const { map } = useSession.getState();
    if (candidate && edit('Anchor passage', anchorPassage(map, id, index, candidate))) {
      readAt(citation.source, candidate);
    }
  };
  return (
    <li className="card">
      <button type="button" className="card-title" onClick={() => goTo(app, id)}>
        <KindIcon kind={kind} size={14} />
        <span dir="auto">
          <span className="unseen">{KIND_NAMES[kind]}: </span>
          {statement.text}
        </span>
      </button>
      <p className="field-hint" dir="auto">
        It rested on {quote(citation.passage.exact)}.
      </p>
      {candidate ? (
        <>
          <p className="field-hint" dir="auto">
            Most like it: {quote(text.slice(candidate.start, candidate.end))}.
          </p>
          <div className="reader-choices">
            <button type="button" className="button" onClick={anchor}>
              Rest on these
            </button>
            <button type="button" className="button" onClick={() => readAt(citation.source, candidate)}>
              Show
            </button>
          </div>
        </>
      ) : (
        <p className="field-hint">Nothing in the text is like it. Select other words and cite them.</p>
      )}
    </li>
  );
}
