import { describeMap } from '../../../core/draw/describe-map';
import { writeDocx } from '../../../core/formats/docx/write-docx';
import type { ArgumentMap } from '../../../core/model/argument-map';

/** A map as a Word document. */
export function exportDocx(map: ArgumentMap): Promise<Uint8Array> {
  return writeDocx(map, describeMap(map));
}
