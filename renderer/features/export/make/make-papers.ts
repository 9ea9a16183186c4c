import { describeMap } from '../../../../core/draw/describe-map';
import { writeMarkdown } from '../../../../core/formats/markdown';
import { outlineOf } from '../../../../core/formats/outline';
import { citationsIn } from '../../../../core/formats/outline-citations';
import type { References } from '../../../../core/formats/references';
import type { ArgumentMap } from '../../../../core/model/argument-map';
import { useCitationChoice } from '../../citations/citation-choice';
import { setReferences } from '../../citations/set-references';
import type { Maker } from './maker';
import { runInWorker } from './run-in-worker';

/** The map as an outline in Markdown. */
export const makeMarkdown: Maker = async ({ map }, { watch }) => {
  const references = await referencesOf(map, watch.signal);
  return { type: 'text/markdown', content: writeMarkdown(map, references), ...remarkOf(references) };
};

/** The map as a Word document. */
export const makeDocx: Maker = async ({ map }, { watch }) => {
  const references = await referencesOf(map, watch.signal);
  const job = { kind: 'docx', map, description: describeMap(map), references } as const;
  const { bytes } = await runInWorker(job, watch.signal);
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { type, content: new Blob([bytes], { type }), ...remarkOf(references) };
};

function referencesOf(map: ArgumentMap, signal: AbortSignal): Promise<References> {
  return setReferences(map, citationsIn(outlineOf(map)), useCitationChoice.getState(), signal);
}

function remarkOf({ remark }: References): { readonly remark?: string } {
  return remark === undefined ? {} : { remark };
}
