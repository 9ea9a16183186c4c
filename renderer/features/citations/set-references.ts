import { plainReferences, type References } from '../../../core/formats/references';
import type { ArgumentMap, Citation } from '../../../core/model/argument-map';
import { listenToWorker, NoWorker } from '../../ui/listen-to-worker';
import type { CitationChoice } from './citation-choice';
import { type CitationJob, doCitationJob } from './citation-job';
import type { CitationAnswer } from './citation-worker';

/**
 * Sets the citations of a paper's paragraphs as they were chosen, beside the window. Where that fails, they stand in Crux's own form,
 * and the remark says so.
 *
 * @param signal Stops it.
 * @throws the signal's reason once it is stopped
 */
export async function setReferences(
  map: ArgumentMap,
  paragraphs: readonly (readonly Citation[])[],
  { style, locale }: CitationChoice,
  signal: AbortSignal,
): Promise<References> {
  if (style === 'plain' || paragraphs.every((each) => each.length === 0)) {
    return plainReferences(map, paragraphs);
  }
  try {
    return await besides({ style, locale, paragraphs, sources: citedSources(map, paragraphs) }, signal);
  } catch (error) {
    signal.throwIfAborted();
    console.error(error);
    const remark = 'The style could not be read, so the citations stand in Crux’s own form.';
    return { ...plainReferences(map, paragraphs), remark };
  }
}

async function besides(job: CitationJob, signal: AbortSignal): Promise<References> {
  const worker = new Worker(new URL('./citation-worker.ts', import.meta.url), { type: 'module' });
  let answer: CitationAnswer | undefined;
  const take = (given: CitationAnswer) => {
    answer = given;
    return true;
  };
  try {
    await listenToWorker(worker, job, take, signal);
  } catch (error) {
    if (error instanceof NoWorker) return doCitationJob(job);
    throw error;
  }
  if ('failed' in answer!) throw new Error(answer.failed);
  return answer!.done;
}

/** What is cited, without its stored text, which may be long. */
function citedSources(
  map: ArgumentMap,
  paragraphs: readonly (readonly Citation[])[],
): CitationJob['sources'] {
  const ids = new Set(paragraphs.flat().map(({ source }) => source));
  return new Map(
    [...ids].flatMap((id) => {
      const { text: _, ...source } = map.sources.get(id) ?? { id, title: id };
      return [[id, source]];
    }),
  );
}
