import { describeMap } from '../../../core/draw/describe-map';
import { CODE, hasOption, type WordsName } from '../../../core/formats/registry/formats';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { sayLosses } from '../files/say-losses';
import type { Output } from '../files/write-output';
import type { ExportOptions } from './export-options';
import { paperReferences } from './paper-references';

/** A map in words: an outline, a paper, another program's map. */
export async function exportWords(
  map: ArgumentMap,
  options: ExportOptions,
  { format, output }: { readonly format: WordsName; readonly output: string },
): Promise<Output> {
  const references = hasOption(format, 'citations') ? await paperReferences(map, options) : undefined;
  const { content, losses } = await CODE[format].write!(map, { description: describeMap(map), references });
  sayLosses(output, losses);
  return content;
}
