import type { DrawnPdf, PdfOptions } from '../../../../core/draw/pdf/draw-pdf';
import type { BriefBlock } from '../../../../core/formats/brief/brief';
import type { Loss } from '../../../../core/formats/loss';
import type { References } from '../../../../core/formats/references';
import type { WriteContext } from '../../../../core/formats/registry/format';
import type { WordsName } from '../../../../core/formats/registry/formats';
import type { ArgumentMap } from '../../../../core/model/argument-map';
import type { Scene } from '../../../../core/scene/scene';

/** Something that a library takes long to make: it is done beside the window. All in it can be cloned. */
export type Job =
  | {
      readonly kind: 'pdf';
      readonly scene: Scene;
      readonly options: Omit<PdfOptions, 'fonts'>;
      /** Fonts for what Inter has not. */
      readonly fonts: readonly Uint8Array[];
    }
  | {
      readonly kind: 'words';
      readonly format: WordsName;
      readonly map: ArgumentMap;
      readonly context: WriteContext;
    }
  | {
      readonly kind: 'brief';
      readonly map: ArgumentMap;
      readonly brief: readonly BriefBlock[];
      readonly references: References;
    };

/** What a job makes, the characters that no font had, and what of the map is not in it. */
export interface JobDone extends Pick<DrawnPdf, 'bytes' | 'missing'> {
  readonly losses?: readonly Loss[];
}

/** Does a job. The libraries are read when it is asked for. */
export async function doJob(job: Job): Promise<JobDone> {
  if (job.kind === 'words') {
    const { CODE } = await import('../../../../core/formats/registry/formats');
    const { content, losses = [] } = await CODE[job.format].write!(job.map, job.context);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return { bytes, missing: [], losses };
  }
  if (job.kind === 'brief') {
    const { writeBriefDocx } = await import('../../../../core/formats/brief/brief-docx');
    return { bytes: await writeBriefDocx(job.map, job.brief, job.references), missing: [] };
  }
  const [{ drawPdf }, { interWhole }] = await Promise.all([
    import('../../../../core/draw/pdf/draw-pdf'),
    import('../inter-files'),
  ]);
  const { bytes, missing } = await drawPdf(job.scene, {
    ...job.options,
    fonts: { ...(await interWhole()), others: job.fonts },
  });
  return { bytes, missing };
}
