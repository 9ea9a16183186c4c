import { useApp } from '../../state/app-context';
import { ListDialog } from './list-dialog';
import { closeVersions, compareVersion, type NamedVersion, restoreVersion, versionsField } from './versions';

/** The earlier versions of the open map's file, to look at and to restore. */
export function VersionsDialog() {
  const { host } = useApp();
  const versions = versionsField.use();
  if (!versions) return null;
  return (
    <ListDialog
      title="Earlier versions"
      message="Restoring is a step that you can undo. The file changes when you save."
      entries={versions.map((version) => ({
        id: version.id,
        name: version.name,
        detail: detailOf(version),
        actions: [
          { label: 'Show what differs', run: () => void compareVersion(host, version) },
          { label: 'Restore', run: () => void restoreVersion(host, version) },
        ],
      }))}
      closeLabel="Close"
      onClose={closeVersions}
    />
  );
}

function detailOf({ statements, bytes }: NamedVersion): string {
  const size = `${Math.ceil(bytes / 1024).toLocaleString('en')} kB`;
  if (statements === undefined) return size;
  return `${statements.toLocaleString('en')} ${statements === 1 ? 'statement' : 'statements'}, ${size}`;
}
