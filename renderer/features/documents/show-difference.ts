import type { Host } from '../../../bridge/host';
import { diffMaps } from '../../../core/edit/change/diff-maps';
import { parseMap } from '../../../core/file/parse-map';
import { useSession } from '../../state/session';
import { ask, tell } from '../../ui/ask';

/** As many differences as are listed; a person who has more to read opens the file itself. */
const MOST = 200;

/** Shows what the file of a document has otherwise than the map in the window. */
export async function showDifference(host: Host, id: string): Promise<void> {
  const read = await host.call('document.read', { id, take: false });
  if (!read.ok) {
    await tell('The file could not be read', read.error.message);
    return;
  }
  await showDifferenceTo(read.value, 'The file on disk');
}

/** Shows what another text of the map has otherwise than the map in the window. `whose`: what the text is. */
export async function showDifferenceTo(text: string, whose: string): Promise<void> {
  const parsed = parseMap(text);
  if (!parsed.ok) {
    await tell(`${whose} holds no map that Crux can read`, parsed.error.message);
    return;
  }
  const describe = await readDescribe();
  if (!describe) {
    await tell('What differs could not be shown', 'A part of Crux could not be read. Your map is as it was.');
    return;
  }
  const { map } = useSession.getState();
  const lines = describe(map, diffMaps(map, parsed.map));
  const more = lines.length - MOST;
  await ask({
    title: 'What differs',
    message:
      lines.length === 0
        ? `${whose} says the same as your map.`
        : `This is what would become of your map if it were as ${whose[0]?.toLowerCase()}${whose.slice(1)} has it.`,
    details: [...lines.slice(0, MOST), ...(more > 0 ? [`… and ${more} more`] : [])],
    choices: [{ value: 'back', label: 'Back', look: 'primary' }],
    cancelled: 'back',
  });
}

/** What puts differences in words, read when it is first wanted; undefined where it cannot be. */
async function readDescribe() {
  try {
    return (await import('../../../core/edit/change/describe-change')).describeChange;
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
