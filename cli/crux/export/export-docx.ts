import { describeMap } from '../../../core/draw/describe-map';
import { writeDocx } from '../../../core/formats/docx/write-docx';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { ExportOptions } from './export-options';
import { paperReferences } from './paper-references';

/** A map as a Word document. */
export async function exportDocx(map: ArgumentMap, options: ExportOptions): Promise<Uint8Array> {
  return writeDocx(map, describeMap(map), await paperReferences(map, options));
}
