import type { Id } from '../../../core/model/id';
import { tell } from '../../ui/ask';
import { sourceEdit } from '../fields/field-edits';
import { setField } from '../fields/set-fields';
import { chooseFile } from './choose-file';
import { READABLE } from './extract/readable';
import { textInThread } from './extract/text-in-thread';

/** Asks for a file and makes its text that of a source, as one step. The file itself is not kept, and nothing is fetched. */
export async function openFile(source: Id): Promise<void> {
  const file = await chooseFile(READABLE);
  if (file) await takeFile(source, file);
}

/** Makes the text of a file that of a source. */
export async function takeFile(source: Id, file: File): Promise<void> {
  const text = await textInThread(file);
  if (!text) return;
  if (text.ok) setText(source, text.value);
  else await tell('The text was not taken', `${text.error.message} The source is as it was.`);
}

/** Gives a source a text, in which its passages are anchored anew: one step. */
export function setText(source: Id, text: string): void {
  setField({ ...sourceEdit(source, 'text', text), title: 'Set text of source' });
}
