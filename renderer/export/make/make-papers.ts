import { describeMap } from '../../../core/draw/describe-map';
import { writeMarkdown } from '../../../core/formats/markdown';
import { doBeside } from './do-beside';
import type { Maker } from './maker';

/** The map as an outline in Markdown. */
export const makeMarkdown: Maker = async ({ map }) => ({
  type: 'text/markdown',
  content: writeMarkdown(map),
});

/** The map as a Word document. */
export const makeDocx: Maker = async ({ map }, { watch }) => {
  const { bytes } = await doBeside({ kind: 'docx', map, description: describeMap(map) }, watch.signal);
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { type, content: new Blob([bytes], { type }) };
};
