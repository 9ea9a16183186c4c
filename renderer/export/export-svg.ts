import type { Host } from '../../bridge/host';
import { drawSvg } from '../../core/draw/draw-svg';
import { useSession } from '../session/session';
import { themeOf } from '../session/theme';
import { saveExport } from './save-export';

/** Writes a picture of the whole map, whatever is in view, as SVG in the theme of the window. */
export async function exportSvg(host: Host): Promise<void> {
  const { scene, map, theme } = useSession.getState();
  const text = drawSvg(scene, { theme: themeOf(theme), title: map.title });
  await saveExport(host, 'svg', { type: 'image/svg+xml', content: { text } });
}
