import { fileNameFor } from '../../../bridge/file-name';
import type { Host } from '../../../bridge/host';
import { addSources } from '../../../core/edit/sources/add-sources';
import { type BibliographyFormat, writeBibliography } from '../../../core/formats/bibliography/bibliography';
import {
  BIBLIOGRAPHIES,
  endingOf,
  endingsOf,
  FORMATS,
  formatOfName,
} from '../../../core/formats/registry/formats';
import type { Source } from '../../../core/model/argument-map';
import { edit } from '../../state/edits/edit';
import { newId } from '../../state/edits/new-id';
import { useSession } from '../../state/session';
import { tell } from '../../ui/ask';
import { notify } from '../../ui/notify';
import { bibliographyInThread } from './bibliography/bibliography-in-thread';
import { chooseFile } from './choose-file';

/** Asks for a bibliography and adds the sources that it lists and the map has not, as one step. */
export async function importBibliography(title: string): Promise<void> {
  const file = await chooseFile(endingsOf(BIBLIOGRAPHIES).join(','));
  if (!file) return;
  const format = formatOfName(file.name, BIBLIOGRAPHIES) ?? 'bib';
  try {
    const listed = await bibliographyInThread({ file, format });
    if (listed) takeSources(title, file.name, listed);
  } catch (error) {
    await tell(
      'The sources were not imported',
      `“${file.name}” is not a ${FORMATS[format].title} file that Crux can read. The map is as it was.`,
      [error instanceof Error ? error.message : String(error)],
    );
  }
}

/** Adds the sources that a file lists and the map has not, and says how many those are. */
export function takeSources(title: string, name: string, listed: readonly Omit<Source, 'id'>[]): void {
  const change = addSources(useSession.getState().map, listed, newId);
  edit(title, change);
  const added = change?.sources?.added?.length ?? 0;
  const known = listed.length - added;
  notify(
    [
      added === 1 ? `1 source of “${name}” was added.` : `${added} sources of “${name}” were added.`,
      ...(known > 0 ? [known === 1 ? '1 was in the map already.' : `${known} were in the map already.`] : []),
    ].join(' '),
  );
}

/** Writes the sources of the map as a bibliography where the person says. */
export async function exportBibliography(host: Host, format: BibliographyFormat): Promise<void> {
  const { map } = useSession.getState();
  const text = writeBibliography([...map.sources.values()], format);
  const name = fileNameFor(map.title, endingOf(format));
  const saved = await host.call('export.save', { name, format, content: { text } });
  if (!saved.ok) await tell('The sources were not exported', saved.error.message);
  else if (saved.value !== null) notify(`The sources were exported to “${saved.value}”.`);
}
