import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import type { Statement } from '../../../core/model/argument-map';
import { commitDraft } from '../../state/field-draft';
import { useSession } from '../../state/session';
import { DraftField } from '../fields/draft-field';
import { tagRemoved, tagsAdded } from '../fields/field-edits';
import { setField } from '../fields/set-fields';
import './tags-field.css';

/**
 * The tags of the selected statements, each with a button that takes it away, and a field for more. Backspace in the empty
 * field goes to the last tag, the arrow keys go along them, Delete takes one away.
 */
export function TagsField({ statements }: { statements: readonly Statement[] }) {
  const list = useRef<HTMLUListElement>(null);
  const known = useId();
  const ids = statements.map(({ id }) => id);
  const tags = [...new Set(statements.flatMap((statement) => statement.tags ?? []))];
  const focusField = () => list.current?.parentElement?.querySelector('input')?.focus();

  const onTagKey = (event: KeyboardEvent<HTMLElement>, tag: string) => {
    const buttons = [...list.current!.querySelectorAll<HTMLElement>('.tag-remove')];
    const at = buttons.indexOf(event.currentTarget);
    if (event.key === 'ArrowLeft') buttons[Math.max(0, at - 1)]?.focus();
    else if (event.key === 'ArrowRight') (buttons[at + 1] ?? { focus: focusField }).focus();
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      (buttons[at - 1] ?? { focus: focusField }).focus();
      setField(tagRemoved(ids, tag));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFieldKey = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.key === ',') {
      commitDraft();
    } else if ((event.key === 'Backspace' || event.key === 'ArrowLeft') && event.currentTarget.value === '') {
      list.current?.querySelector<HTMLElement>('li:last-child .tag-remove')?.focus();
    } else {
      return;
    }
    event.preventDefault();
  };
  return (
    <div className="field tags">
      <span className="field-label" aria-hidden="true">
        Tags
      </span>
      <ul className="tag-list" ref={list} aria-label="Tags">
        {tags.map((tag) => {
          const everywhere = statements.every((statement) => statement.tags?.includes(tag));
          return (
            <li key={tag} className="tag" data-some={!everywhere || undefined}>
              <span className="tag-name">{tag}</span>
              {!everywhere && (
                <button
                  type="button"
                  className="tag-all"
                  aria-label={`Add tag ${tag} to all selected`}
                  title="Only some have it: add it to all"
                  onClick={() => setField(tagsAdded(ids, [tag]))}
                >
                  <Plus size={12} aria-hidden="true" />
                </button>
              )}
              <button
                type="button"
                className="tag-remove"
                aria-label={`Remove tag ${tag}`}
                onClick={() => {
                  setField(tagRemoved(ids, tag));
                  focusField();
                }}
                onKeyDown={(event) => onTagKey(event, tag)}
              >
                <X size={12} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
      <DraftField
        label="Add a tag"
        unlabelled
        field={`tag ${ids.join(' ')}`}
        value=""
        placeholder="Add a tag"
        list={known}
        keep={(text) => tagsAdded(ids, text.split(','))}
        onKeyDown={onFieldKey}
      />
      <KnownTags id={known} except={tags} />
    </div>
  );
}

/** The tags that other statements of the map have. */
function KnownTags({ id, except }: { id: string; except: readonly string[] }) {
  const statements = useSession(({ map }) => map.statements);
  const tags = new Set<string>();
  for (const statement of statements.values()) for (const tag of statement.tags ?? []) tags.add(tag);
  return (
    <datalist id={id}>
      {[...tags]
        .filter((tag) => !except.includes(tag))
        .map((tag) => (
          <option key={tag} value={tag} />
        ))}
    </datalist>
  );
}
