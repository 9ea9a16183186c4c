import type { Host } from '../../bridge/host';
import { drawSvg, pictureSize } from '../../core/draw/draw-svg';
import { tell } from '../dialogs/ask';
import { useSession } from '../session/session';
import { themeOf } from '../session/theme';
import { paintSvg } from './paint-svg';
import { pngScale } from './png-scale';
import { saveExport } from './save-export';

/** Writes a picture of the whole map, whatever is in view, as PNG at twice its size, or as large as a canvas can be. */
export async function exportPng(host: Host): Promise<void> {
  const { scene, map, theme } = useSession.getState();
  const svg = drawSvg(scene, { theme: themeOf(theme), title: map.title });
  const size = pictureSize(scene);
  const scale = pngScale(size);
  await loadFonts(svg);
  const png = await pngOf(svg, size, scale);
  if (png === null) {
    const message = 'There is too little memory for a picture of this size. Export it as SVG instead.';
    await tell('The picture was not drawn', message);
    return;
  }
  const remark = scale < 2 ? 'The map is too large for a sharper PNG; SVG has no such limit.' : '';
  await saveExport(host, 'png', { type: 'image/png', content: { base64: await base64(png) } }, remark);
}

/** Reads those parts of Inter that a text needs: text that is not in view may need some that the page has not read yet. */
async function loadFonts(text: string): Promise<void> {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 15px Inter`, text)));
}

function pngOf(
  svg: string,
  size: { readonly width: number; readonly height: number },
  scale: number,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(size.width * scale);
  canvas.height = Math.floor(size.height * scale);
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.scale(canvas.width / size.width, canvas.height / size.height);
  paintSvg(context, svg);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}
