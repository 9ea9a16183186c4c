import { fileNameFor } from '../../../../bridge/file-name';
import type { ExportFile, Host } from '../../../../bridge/host';
import type { BriefBlock } from '../../../../core/formats/brief/brief';
import { writeBriefMarkdown } from '../../../../core/formats/brief/brief-markdown';
import type { References } from '../../../../core/formats/references';
import { endingOf } from '../../../../core/formats/registry/formats';
import type { ArgumentMap } from '../../../../core/model/argument-map';
import { tell } from '../../../ui/ask';
import { blobBase64 } from '../../../ui/base64-blob';
import { notify } from '../../../ui/notify';
import { runInWorker } from '../../export/make/run-in-worker';

/** The formats of export that a brief is written in. */
export type BriefFormat = 'md' | 'docx';

/** A brief that is to be written. */
interface BriefFile {
  readonly format: BriefFormat;
  readonly map: ArgumentMap;
  readonly brief: readonly BriefBlock[];
  readonly references: References;
}

/** Makes a brief's file, lets the host write it, and says what came of it. */
export async function saveBrief(host: Host, file: BriefFile): Promise<void> {
  try {
    const name = fileNameFor(`${file.map.title} – brief`, endingOf(file.format));
    const saved = await host.call('export.save', {
      name,
      format: file.format,
      content: await contentOf(file),
    });
    if (!saved.ok) await tell('No brief was written', saved.error.message);
    else if (saved.value !== null) notify(`Exported “${saved.value}”.`);
  } catch (error) {
    console.error(error);
    await tell(
      'No brief was written',
      'Something in Crux failed while the file was made. The map is still open, and nothing of it is lost. Try the other format.',
      [error instanceof Error ? error.message : String(error)],
    );
  }
}

async function contentOf({ format, map, brief, references }: BriefFile): Promise<ExportFile['content']> {
  if (format === 'md') {
    return { text: writeBriefMarkdown(map, brief, references) };
  }
  const { bytes } = await runInWorker(
    { kind: 'brief', map, brief, references },
    new AbortController().signal,
  );
  return { base64: await blobBase64(new Blob([bytes])) };
}
