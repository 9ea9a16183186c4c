import { useRef, useState } from 'react';
import { renameMap } from '../../state/edits/rework';
import { isUnsaved } from '../../state/is-unsaved';
import { useSession } from '../../state/session';
import { unlessComposing } from '../../ui/composing';
import { UnkeptWarning } from './unkept-warning';

/** The map's title, which can be edited here, the name of its file, the mark of unsaved changes, and what of them is not kept. */
export function DocumentName() {
  const name = useSession(({ document }) => document?.name);
  const title = useSession(({ map }) => map.title);
  const saved = useSession(({ document }) => document?.saved);
  const unsaved = useSession(isUnsaved);
  const [draft, setDraft] = useState<string | null>(null);
  const givenUp = useRef(false);
  if (name === undefined) return <div className="document-name" />;

  const keep = () => {
    if (!givenUp.current && draft !== null && draft.trim() !== '') renameMap(draft.trim());
    givenUp.current = false;
    setDraft(null);
  };
  return (
    <div className="document-name" data-unsaved={unsaved || undefined}>
      <h1 className="document-title">
        {/* Gives the field the width of its text. */}
        <span className="document-title-width" aria-hidden="true">
          {draft ?? title}
        </span>
        <input
          className="document-title-field"
          aria-label="Map title"
          title={draft ?? title}
          value={draft ?? title}
          lang=""
          spellCheck
          onChange={(event) => setDraft(event.target.value)}
          onBlur={keep}
          onKeyDown={unlessComposing((event) => {
            givenUp.current = event.key === 'Escape';
            if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
          })}
        />
      </h1>
      {saved && <span className="document-file">{name}</span>}
      {unsaved && (
        <span className="unsaved-mark" title="There are changes that are not saved.">
          Edited
        </span>
      )}
      <UnkeptWarning />
    </div>
  );
}
