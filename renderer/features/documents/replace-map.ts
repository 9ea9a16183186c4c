import { withRest } from '../../../core/derived/advance';
import { diffMaps } from '../../../core/edit/change/diff-maps';
import { parseMap } from '../../../core/file/parse-map';
import { edit } from '../../state/edits/edit';
import { PackedText } from '../../state/packed-text';
import { useSession } from '../../state/session';
import { shown } from '../../state/shown';
import { unkeptField } from './unkept';

/**
 * Makes the map what its file now holds, as one step that can be undone.
 *
 * @param title of the step
 * @returns why the text is no map, if it is none; the map is then as it was
 */
export function replaceMap(title: string, text: string): string | undefined {
  const parsed = parseMap(text);
  if (!parsed.ok) return parsed.error.message;
  edit(title, diffMaps(useSession.getState().map, parsed.map));
  const { document, derived, history } = useSession.getState();
  if (!document) return undefined;
  const now = withRest(derived, parsed.map);
  const step = parsed.repairs.length > 0 ? 'repaired' : history.done.at(-1);
  useSession.setState(({ fields }) => ({
    ...shown(now),
    document: { ...document, file: { text: new PackedText(text), map: now.map, step } },
    fields: unkeptField.with(fields, { ...unkeptField.of({ fields }), change: {} }),
  }));
  return undefined;
}
