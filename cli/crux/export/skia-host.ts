import type { Path2D } from '@napi-rs/canvas';
import type { CanvasHost } from '../../../core/draw/canvas';
import { Problem } from '../problem';
import { INTER } from './inter-files';

/** Skia's canvases, with Inter. @throws Problem where Skia does not run on this machine */
export async function skiaHost(): Promise<CanvasHost<Path2D>> {
  const skia = await import('@napi-rs/canvas').catch((error: Error) => {
    throw new Problem(
      `PNGs are painted by the package @napi-rs/canvas, which does not run here (${error.message.split('\n')[0]}). SVG and PDF need no such package; Crux itself makes PNGs as well.`,
    );
  });
  for (const file of [INTER.regular, INTER.semibold]) skia.GlobalFonts.registerFromPath(file, 'Inter');
  return {
    canvas: (width, height) => skia.createCanvas(width, height).getContext('2d'),
    path: (data) => new skia.Path2D(data),
  };
}
