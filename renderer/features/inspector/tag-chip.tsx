import { Combobox } from '@base-ui/react/combobox';
import { Plus, X } from 'lucide-react';
import { unlessComposing } from '../../ui/composing';

interface Props {
  readonly tag: string;
  /** Whether all of the selected statements have it. */
  readonly everywhere: boolean;
  readonly addToAll: () => void;
}

/** A tag of the selected statements, with a button that takes it away. */
export function TagChip({ tag, everywhere, addToAll }: Props) {
  return (
    <Combobox.Chip className="tag" role="group" aria-label={tag} data-some={!everywhere || undefined}>
      <span className="tag-name">{tag}</span>
      {!everywhere && (
        <button
          type="button"
          className="tag-all"
          aria-label={`Add tag ${tag} to all selected`}
          title="Only some have it: add it to all"
          onClick={addToAll}
          // The chip would take Enter and the space bar for its own.
          onKeyDown={unlessComposing((event) => {
            if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
          })}
        >
          <Plus size={12} aria-hidden="true" />
        </button>
      )}
      <Combobox.ChipRemove className="tag-remove" aria-label={`Remove tag ${tag}`}>
        <X size={12} aria-hidden="true" />
      </Combobox.ChipRemove>
    </Combobox.Chip>
  );
}
