import type { Host } from '../../bridge/host';
import { drawSvg, pictureSize } from '../../core/draw/draw-svg';
import { tell } from '../dialogs/ask';
import { useSession } from '../session/session';
import { themeOf } from '../session/theme';
import { fontFaces } from './font-faces';
import { pngScale } from './png-scale';
import { rasterise } from './rasterise';
import { saveExport } from './save-export';

/** Writes a picture of the whole map, whatever is in view, as PNG at twice its size, or as large as the browser can. */
export async function exportPng(host: Host): Promise<void> {
  const { scene, map, theme } = useSession.getState();
  const size = pictureSize(scene);
  const scale = pngScale(size);
  const svg = drawSvg(scene, { theme: themeOf(theme), title: map.title });
  const png = await rasterise(await withFonts(svg), size, scale);
  if (png === null) {
    const message = 'The browser has too little memory for a picture of this size. Export it as SVG instead.';
    await tell('The picture was not drawn', message);
    return;
  }
  const remark = scale < 2 ? `The map is too large for a sharper PNG; SVG has no such limit.` : '';
  await saveExport(host, 'png', { type: 'image/png', content: { base64: await base64(png) } }, remark);
}

/** A picture that stands alone: one that is loaded as an image does not see the fonts of the page. */
async function withFonts(svg: string): Promise<string> {
  const style = `<style>${await fontFaces(svg)}</style>`;
  return svg.replace(/<svg [^>]*>/, (tag) => tag + style);
}

function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}
