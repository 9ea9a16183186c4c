import type { OpenDocument } from '../../../bridge/host';
import { serialiseMap } from '../../../core/file/serialise-map';
import { describeLoss } from '../../../core/formats/loss';

/** A document whose text is a map's file, and what of its outline is not in it, line by line for the person. */
export type MapOfOutline =
  | { readonly ok: true; readonly document: OpenDocument; readonly losses: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Makes the map of an outline that was opened, by the ending of its name. The formats are loaded for it. */
export async function mapOfOpenedOutline(opened: OpenDocument): Promise<MapOfOutline> {
  const { CODE, formatOfName, OPENED_FORMATS } = await import('../../../core/formats/registry/formats');
  const format = formatOfName(opened.outline ?? '', OPENED_FORMATS) ?? OPENED_FORMATS[0]!;
  const read = await CODE[format].read!(opened.text);
  if (!read.ok) return { ok: false, message: read.error.message };
  const { map, losses = [] } = read;
  const named = { ...map, title: map.title || opened.name };
  return {
    ok: true,
    document: { ...opened, name: named.title, text: serialiseMap(named) },
    losses: losses.map(describeLoss),
  };
}
