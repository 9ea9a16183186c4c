import type { CanvasHost } from '../../core/draw/canvas';

/** Makes canvases of this window. Their pixels are read again, so they are kept in memory and not on the graphics card. */
export const canvasHost: CanvasHost<Path2D> = {
  canvas: (width, height) => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('There is too little memory for a picture of this size.');
    return context;
  },
  path: (data) => new Path2D(data),
  // Between them the window answers: some tenths of a second.
  stripPixels: 2 ** 22,
};
