import { describeMap } from '../../../../core/draw/describe-map';
import { describeLoss } from '../../../../core/formats/loss';
import { outlineOf } from '../../../../core/formats/outline';
import { citationsIn } from '../../../../core/formats/outline-citations';
import type { References } from '../../../../core/formats/references';
import {
  CODE,
  type ExportFormat,
  FORMATS,
  hasOption,
  type WordsName,
} from '../../../../core/formats/registry/formats';
import type { ArgumentMap } from '../../../../core/model/argument-map';
import { citationChoiceField } from '../../citations/citation-choice';
import { setReferences } from '../../citations/set-references';
import type { Maker } from './maker';
import { runInWorker } from './run-in-worker';

/** Makes a file of words: an outline, a paper, another program's map. */
export function wordsMaker(format: Extract<ExportFormat, WordsName>): Maker {
  const { mediaType, slow } = FORMATS[format];
  return async ({ map }, { watch }) => {
    const references = hasOption(format, 'citations') ? await referencesOf(map, watch.signal) : undefined;
    const context = { description: describeMap(map), references };
    const { content, losses = [] } = slow
      ? await inWorker({ kind: 'words', format, map, context }, watch.signal)
      : await CODE[format].write!(map, context);
    const remarks = [
      ...(references?.remark === undefined ? [] : [references.remark]),
      ...losses.map((loss) => `Not in the file: ${describeLoss(loss)}.`),
    ];
    return {
      content: typeof content === 'string' ? content : new Blob([content], { type: mediaType }),
      ...(remarks.length > 0 && { remark: remarks.join(' ') }),
    };
  };
}

async function inWorker(job: Parameters<typeof runInWorker>[0], signal: AbortSignal) {
  const { bytes, losses = [] } = await runInWorker(job, signal);
  return { content: bytes, losses };
}

function referencesOf(map: ArgumentMap, signal: AbortSignal): Promise<References> {
  return setReferences(map, citationsIn(outlineOf(map)), citationChoiceField.get(), signal);
}
