import { diffMaps } from '../../../core/edit/change/diff-maps';
import { parseMap } from '../../../core/file/parse-map';
import { edit } from '../../state/edits/edit';
import { PackedText } from '../../state/packed-text';
import { useSession } from '../../state/session';

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
  const { document, map, history } = useSession.getState();
  if (!document) return undefined;
  const { view, extra } = parsed.map;
  const now = { ...map, view, extra };
  const step = parsed.repairs.length > 0 ? 'repaired' : history.done.at(-1);
  useSession.setState({
    map: now,
    document: { ...document, file: { text: new PackedText(text), map: now, step } },
  });
  return undefined;
}
