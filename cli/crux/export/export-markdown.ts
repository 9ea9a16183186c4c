import { writeMarkdown } from '../../../core/formats/markdown';
import type { ArgumentMap } from '../../../core/model/argument-map';

/** A map as an outline in Markdown. */
export async function exportMarkdown(map: ArgumentMap): Promise<string> {
  return writeMarkdown(map);
}
