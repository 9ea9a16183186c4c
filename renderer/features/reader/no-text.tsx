import { FileText } from 'lucide-react';
import { type ClipboardEvent, useState } from 'react';
import type { Source } from '../../../core/model/argument-map';
import { DraftField } from '../fields/draft-field';
import { sourceEdit } from '../fields/field-edits';
import { openFile, setText } from './open-file';

/** Where the text of a source is pasted or opened, while it has none. */
export function NoText({ source, passages }: { source: Source; passages: number }) {
  // A new field for each paste: what stood in it is the source's text now.
  const [pasted, setPasted] = useState(0);
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const field = event.target as HTMLTextAreaElement;
    if (text.trim() === '' || field.value.trim() !== '') return;
    event.preventDefault();
    setText(source.id, text.replace(/\r\n?/g, '\n'));
    setPasted(pasted + 1);
  };
  return (
    <div className="reader-empty" onPaste={paste}>
      <p className="field-hint">
        {passages > 0
          ? `The text of this source is not in the map. Paste it, and ${passages === 1 ? 'the passage' : `the ${passages} passages`} cited from it light up.`
          : 'Paste the text of this source, or open a file. Nothing is fetched from the net.'}
      </p>
      <DraftField
        key={pasted}
        label="Text of the source"
        field={`reader text ${source.id}`}
        value=""
        long
        placeholder="Paste the text here"
        keep={(text) => sourceEdit(source.id, 'text', text)}
      />
      <button type="button" className="button" onClick={() => void openFile(source.id)}>
        <FileText size={16} aria-hidden="true" />
        Open a text, page, Word or PDF file…
      </button>
    </div>
  );
}
