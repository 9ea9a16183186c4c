import type { Id } from '../../core/model/id';
import { tell } from '../dialogs/ask';
import { sourceEdit } from '../inspector/field-edits';
import { setField } from '../inspector/set-fields';
import { READABLE, textOfFile } from './extract/text-of-file';

/** Asks for a file and makes its text that of a source, as one step. The file itself is not kept, and nothing is fetched. */
export function openFile(source: Id): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = READABLE;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void takeFile(source, file);
  });
  input.click();
}

/** Makes the text of a file that of a source. */
export async function takeFile(source: Id, file: File): Promise<void> {
  const text = await textOfFile(file);
  if (text.ok) setText(source, text.value);
  else await tell('The text was not taken', `${text.error.message} The source is as it was.`);
}

/** Gives a source a text, in which its passages are anchored anew: one step. */
export function setText(source: Id, text: string): void {
  setField({ ...sourceEdit(source, 'text', text), title: 'Set text of source' });
}
