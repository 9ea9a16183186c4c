import { extname } from 'node:path';

/** What a map can be exported as. */
export const EXPORT_FORMATS = ['svg', 'png', 'pdf', 'md', 'docx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The format that a path's ending tells; undefined if it tells none. */
export function exportFormatOf(path: string): ExportFormat | undefined {
  const ending = extname(path).slice(1).toLowerCase();
  return EXPORT_FORMATS.find((format) => format === ending);
}
