import type { DrawnPdf, PdfOptions } from '../../../../core/draw/pdf/draw-pdf';
import type { BriefBlock } from '../../../../core/formats/brief/brief';
import type { References } from '../../../../core/formats/references';
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
      readonly kind: 'docx';
      readonly map: ArgumentMap;
      readonly description: string;
      readonly references: References;
    }
  | {
      readonly kind: 'brief';
      readonly map: ArgumentMap;
      readonly brief: readonly BriefBlock[];
      readonly references: References;
    };

/** What a job makes, and the characters that no font had. */
export type JobDone = Pick<DrawnPdf, 'bytes' | 'missing'>;

/** Does a job. The libraries are read when it is asked for. */
export async function doJob(job: Job): Promise<JobDone> {
  if (job.kind === 'docx') {
    const { writeDocx } = await import('../../../../core/formats/docx/write-docx');
    return { bytes: await writeDocx(job.map, job.description, job.references), missing: [] };
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
