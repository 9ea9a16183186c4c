import type { EarlierVersion, Host } from '../../../bridge/host';
import { diffMaps } from '../../../core/edit/change/diff-maps';
import { parseMap } from '../../../core/file/parse-map';
import { edit } from '../../state/edits/edit';
import { useSession } from '../../state/session';
import { sessionField } from '../../state/session-field';
import { commitEditing } from '../../state/text-editing';
import { tell } from '../../ui/ask';
import { momentTexts } from './moment-text';
import { showDifferenceTo } from './show-difference';

/** An earlier version, and what it is called: by when it was saved. */
export interface NamedVersion extends EarlierVersion {
  readonly name: string;
}

/** The earlier versions of the open map's file that are shown; null while none are. */
export const versionsField = sessionField<readonly NamedVersion[] | null>({
  name: 'versions',
  initial: null,
  scope: 'document',
});

/** Shows the earlier versions of the open map's file. */
export async function showVersions(host: Host): Promise<void> {
  const { document } = useSession.getState();
  if (!document) return;
  const listed = await host.call('version.list', { id: document.id });
  if (!listed.ok) await tell('Earlier versions could not be looked for', listed.error.message);
  else if (listed.value.length > 0) versionsField.set(named(listed.value));
  else await tell('No earlier versions', 'Crux keeps a version of a map each time that you save it.');
}

/** Makes the map what it was in an earlier version, as a step that can be undone. The file changes when it is saved. */
export async function restoreVersion(host: Host, version: NamedVersion): Promise<void> {
  const text = await textOf(host, version);
  if (text === undefined) return;
  const parsed = parseMap(text);
  if (!parsed.ok) {
    await tell('The earlier version could not be restored', `${parsed.error.message} Your map is as it was.`);
    return;
  }
  commitEditing();
  const { map } = useSession.getState();
  edit(`Restore the version of ${version.name}`, diffMaps(map, parsed.map));
  closeVersions();
}

/** Shows what an earlier version has otherwise than the map. */
export async function compareVersion(host: Host, version: NamedVersion): Promise<void> {
  const text = await textOf(host, version);
  if (text !== undefined) await showDifferenceTo(text, `The version of ${version.name}`);
}

/** Closes the list. */
export function closeVersions(): void {
  versionsField.set(null);
}

function named(versions: readonly EarlierVersion[]): readonly NamedVersion[] {
  const names = momentTexts(versions.map(({ when }) => when));
  return versions.map((version, index) => ({ ...version, name: names[index]! }));
}

async function textOf(host: Host, { id: version }: EarlierVersion): Promise<string | undefined> {
  const { document } = useSession.getState();
  if (!document) return undefined;
  const read = await host.call('version.read', { id: document.id, version });
  if (read.ok) return read.value;
  await tell('The earlier version could not be read', read.error.message);
  return undefined;
}
