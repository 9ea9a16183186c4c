import { Copy } from 'lucide-react';
import type { Host } from '../../../bridge/host';
import type { Source } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { useApp } from '../../state/app-context';
import { tell } from '../../ui/ask';
import { CredibilityFields } from './credibility-fields';
import { DraftField } from './draft-field';
import { sourceEdit } from './field-edits';
import './source-fields.css';

const FIELDS = [
  ['author', 'Author', 'Family, Given; Family, Given'],
  ['publisher', 'Publisher'],
  ['column', 'Column or series'],
  ['date', 'Date'],
] as const;

/** A longer text is seen in the reader alone: a field would lay all of it out. */
const LONGEST_TEXT = 20_000;

/** All that is known of a source. */
export function SourceFields({ source }: { source: Source }) {
  const { host } = useApp();
  const { id, title, address = '', text = '' } = source;
  const field = (name: string) => `source ${name} ${id}`;
  return (
    <div className="source-fields">
      <DraftField
        label="Title"
        field={field('title')}
        value={title}
        keep={(typed) => sourceEdit(id, 'title', typed.trim())}
      />
      <div className="field-pairs">
        {FIELDS.map(([name, label, placeholder]) => (
          <DraftField
            key={name}
            label={label}
            field={field(name)}
            value={source[name] ?? ''}
            {...(placeholder && { placeholder })}
            keep={(typed) => sourceEdit(id, name, typed.trim())}
          />
        ))}
      </div>
      <DraftField
        label="Address"
        field={field('address')}
        value={address}
        placeholder="https://"
        inputMode="url"
        keep={(typed) => sourceEdit(id, 'address', typed.trim())}
      />
      <CredibilityFields source={source} />
      <button type="button" className="button" onClick={() => void copy(host, id)}>
        <Copy size={14} aria-hidden="true" />
        Copy citation
      </button>
      {text.length <= LONGEST_TEXT && (
        <DraftField
          label="Text"
          field={field('text')}
          value={text}
          long
          placeholder="The source’s own words, for passages to be found in"
          keep={(typed) => sourceEdit(id, 'text', typed)}
        />
      )}
    </div>
  );
}

/** What copies is read when it is first wanted. */
async function copy(host: Host, source: Id): Promise<void> {
  try {
    const { copyCitation } = await import('../citations/copy-citation');
    await copyCitation(host, source);
  } catch (error) {
    console.error(error);
    await tell('Nothing was copied', 'Something in Crux failed. The map is as it was. Try again.', [
      error instanceof Error ? error.message : String(error),
    ]);
  }
}
