import { Combobox } from '@base-ui/react/combobox';
import { type FocusEvent, useEffect, useRef } from 'react';
import type { Statement } from '../../../core/model/argument-map';
import { commitDraft, draftField, dropDraft, typeDraft } from '../../state/field-draft';
import { useSession } from '../../state/session';
import { unlessComposing } from '../../ui/composing';
import { tagRemoved, tagsAdded } from '../fields/field-edits';
import { setField } from '../fields/set-fields';
import { TagChip } from './tag-chip';
import './tags-field.css';

type Key = Parameters<NonNullable<Combobox.Input.Props['onKeyDown']>>[0];

/**
 * The tags of the selected statements as chips, and a field for more that offers the tags of the others. Enter or a comma adds what is
 * typed. Backspace in the empty field goes to the last tag, the arrow keys go along them, Delete takes one away.
 */
export function TagsField({ statements }: { statements: readonly Statement[] }) {
  const chips = useRef<HTMLDivElement>(null);
  const highlighted = useRef<string | undefined>(undefined);
  const isOpen = useRef(false);
  const ids = statements.map(({ id }) => id);
  const tags = [...new Set(statements.flatMap((statement) => statement.tags ?? []))];
  const field = `tag ${ids.join(' ')}`;
  const draft = draftField.use((now) => (now?.field === field ? now.text : undefined));
  const known = useKnownTags(tags);
  useEffect(() => () => commitOwn(field), [field]);

  const change = (next: readonly string[]) => {
    const added = next.filter((tag) => !tags.includes(tag));
    const removed = tags.filter((tag) => !next.includes(tag));
    if (added.length > 0) {
      // What was typed has found its tag.
      dropDraft();
      setField(tagsAdded(ids, added));
    }
    for (const tag of removed) setField(tagRemoved(ids, tag));
  };
  const onKeyDown = (event: Key) => {
    const { key } = event;
    const isEmpty = event.currentTarget.value === '';
    if (key === 'Escape') {
      // By itself it would take all tags away.
      if (!isOpen.current) event.preventBaseUIHandler();
      if (isOpen.current || draft !== undefined) event.stopPropagation();
      if (draft !== undefined) dropDraft();
    } else if (key === ',' || (key === 'Enter' && highlighted.current === undefined)) {
      commitOwn(field);
      event.preventDefault();
    } else if (key === 'Backspace' && isEmpty) {
      const all = chips.current?.querySelectorAll<HTMLElement>('.tag');
      all?.item(all.length - 1)?.focus();
      event.preventBaseUIHandler();
      event.preventDefault();
    }
  };
  return (
    <Combobox.Root
      multiple
      items={known}
      value={tags}
      onValueChange={change}
      inputValue={draft ?? ''}
      onInputValueChange={(text, { reason }) => {
        // Whatever else would change it, the draft knows better.
        if (reason !== 'input-change') return;
        typeDraft({ field, text, from: '', keep: (typed) => tagsAdded(ids, typed.split(',')) });
      }}
      onItemHighlighted={(tag) => {
        highlighted.current = tag;
      }}
      onOpenChange={(open) => {
        isOpen.current = open;
      }}
      openOnInputClick={false}
    >
      <div className="field tags">
        <span className="field-label" aria-hidden="true">
          Tags
        </span>
        <Combobox.Chips className="tag-list" ref={chips} aria-label={tags.length > 0 ? 'Tags' : undefined}>
          {tags.map((tag) => (
            <TagChip
              key={tag}
              tag={tag}
              everywhere={statements.every((statement) => statement.tags?.includes(tag))}
              addToAll={() => setField(tagsAdded(ids, [tag]))}
            />
          ))}
          <Combobox.Input
            className="field-input"
            aria-label="Add a tag"
            placeholder="Add a tag"
            dir="auto"
            autoComplete="off"
            onKeyDown={unlessComposing(onKeyDown)}
            onBlur={(event: FocusEvent) => {
              // Another window took the focus, which comes back here with it.
              if (document.activeElement !== event.currentTarget) commitOwn(field);
            }}
          />
        </Combobox.Chips>
      </div>
      <Combobox.Portal>
        <Combobox.Positioner className="menu-place" sideOffset={4} align="start">
          <Combobox.Popup className="menu tag-choices">
            <Combobox.List aria-label="Tags of other statements">
              {(tag: string) => (
                <Combobox.Item key={tag} value={tag} className="menu-item">
                  {tag}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

/** The tags that other statements of the map have. */
function useKnownTags(except: readonly string[]): readonly string[] {
  const statements = useSession(({ map }) => map.statements);
  const tags = new Set<string>();
  for (const statement of statements.values()) for (const tag of statement.tags ?? []) tags.add(tag);
  return [...tags].filter((tag) => !except.includes(tag));
}

function commitOwn(field: string): void {
  if (draftField.get()?.field === field) commitDraft();
}
