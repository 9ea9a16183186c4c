import { outlineOf } from '../../../core/formats/outline';
import { citationsIn } from '../../../core/formats/outline-citations';
import { type References, styledReferences } from '../../../core/formats/references';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { say } from '../terminal';
import type { ExportOptions } from './export-options';

/** The citations of a map's outline in the style that was asked for; undefined for Crux's own form. */
export async function paperReferences(
  map: ArgumentMap,
  { citations, language }: ExportOptions,
): Promise<References | undefined> {
  if (!citations) return undefined;
  // The processor is large: who asks for no style does not wait for it.
  const { citationFormatter } = await import('../../../core/formats/citations/format-citations');
  const formatter = await citationFormatter(citations, language);
  const references = styledReferences(map, citationsIn(outlineOf(map)), formatter);
  if (references.remark) say(references.remark);
  return references;
}
