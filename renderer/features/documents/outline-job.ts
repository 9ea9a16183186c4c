import { serialiseMap } from '../../../core/file/serialise-map';
import { describeLoss } from '../../../core/formats/loss';
import { CODE, formatOfName, OPENED_FORMATS } from '../../../core/formats/registry/formats';

/** An outline to be read, the name of its file, and that of the map where it has none. */
export interface OutlineJob {
  readonly file: string;
  readonly text: string;
  readonly name: string;
}

/** The text of the map's file, the map's name, and what of the outline is not in it, line by line for the person. */
export type OutlineRead =
  | { readonly ok: true; readonly name: string; readonly text: string; readonly losses: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Makes the map of an outline, by the ending of its file's name. */
export async function doOutlineJob({ file, text, name }: OutlineJob): Promise<OutlineRead> {
  const format = formatOfName(file, OPENED_FORMATS) ?? OPENED_FORMATS[0]!;
  const read = await CODE[format].read!(text);
  if (!read.ok) return { ok: false, message: read.error.message };
  const { map, losses = [] } = read;
  const named = { ...map, title: map.title || name };
  return { ok: true, name: named.title, text: serialiseMap(named), losses: losses.map(describeLoss) };
}
