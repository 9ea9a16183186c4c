import { writeMarkdown } from '../../../core/formats/markdown';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { ExportOptions } from './export-options';
import { paperReferences } from './paper-references';

/** A map as an outline in Markdown. */
export async function exportMarkdown(map: ArgumentMap, options: ExportOptions): Promise<string> {
  return writeMarkdown(map, await paperReferences(map, options));
}
