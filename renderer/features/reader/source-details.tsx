import { FileText, Trash2 } from 'lucide-react';
import type { Source } from '../../../core/model/argument-map';
import { useSession } from '../../state/session';
import { citedWords, citingCounts } from '../fields/citing-counts';
import { sourceEdit } from '../fields/field-edits';
import { setField } from '../fields/set-fields';
import { SourceFields } from '../fields/source-fields';
import { openFile } from './open-file';

/** All that is known of the source, and what can be done with its text. */
export function SourceDetails({ source }: { source: Source }) {
  const statements = useSession(({ map }) => map.statements);
  const cited = citingCounts(statements.values()).get(source.id) ?? 0;
  return (
    <section className="reader-details" aria-label="About the source">
      <p className="field-hint">{citedWords(cited)}</p>
      <SourceFields source={source} />
      {source.text !== undefined && (
        <div className="reader-choices">
          <button type="button" className="button" onClick={() => void openFile(source.id)}>
            <FileText size={16} aria-hidden="true" />
            Replace by a file…
          </button>
          <button
            type="button"
            className="button"
            onClick={() => setField({ ...sourceEdit(source.id, 'text', ''), title: 'Remove text of source' })}
          >
            <Trash2 size={16} aria-hidden="true" />
            Remove text
          </button>
        </div>
      )}
    </section>
  );
}
