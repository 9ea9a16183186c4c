import type { OpenDocument } from '../../../bridge/host';
import { serialiseMap } from '../../../core/file/serialise-map';
import { describeLoss } from '../../../core/formats/loss';

/** A document whose text is a map's file, and what of its outline is not in it, line by line for the person. */
export type MapOfOutline =
  | { readonly ok: true; readonly document: OpenDocument; readonly losses: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Makes the map of an outline that was opened. The parser of Markdown is loaded for it. */
export async function mapOfOpenedOutline(opened: OpenDocument): Promise<MapOfOutline> {
  const { readMarkdown } = await import('../../../core/formats/read-markdown/read-markdown');
  const read = readMarkdown(opened.text);
  if (!read.ok) return { ok: false, message: read.error.message };
  const { map, losses } = read;
  const named = { ...map, title: map.title || opened.name };
  return {
    ok: true,
    document: { ...opened, name: named.title, text: serialiseMap(named) },
    losses: losses.map(describeLoss),
  };
}
