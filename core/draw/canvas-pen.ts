import type { Canvas2D } from './canvas';
import { FONT_FAMILY } from './font-family';
import type { Paint, Pen } from './pen';

/**
 * A pen that draws on a canvas. The canvas's own state is changed; whoever wants it back saves it.
 *
 * @param pathOf Makes a path from SVG path data.
 */
export function canvasPen<P>(context: Canvas2D<P>, pathOf: (data: string) => P): Pen {
  // As in the SVG: the lines were broken without kerning and ligatures. A canvas has no setting for ligatures, but, as CSS
  // asks for, forms none in text that is spaced out, be it by nothing that can be seen.
  context.fontKerning = 'none';
  context.letterSpacing = '0.0001px';
  context.textRendering = 'geometricPrecision';
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const stamps = new Map<string, P>();
  const paint = ({ fill, stroke, width = 1 }: Paint, path?: P): void => {
    if (fill !== undefined) {
      context.fillStyle = fill;
      if (path === undefined) context.fill();
      else context.fill(path);
    }
    if (stroke !== undefined) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      if (path === undefined) context.stroke();
      else context.stroke(path);
    }
  };
  return {
    enter: (x, y) => {
      context.save();
      context.translate(x, y);
    },
    leave: () => context.restore(),
    alike: (_, draw) => draw(),
    rect: (x, y, width, height, radius, how) => {
      context.beginPath();
      context.roundRect(x, y, width, height, radius);
      paint(how);
    },
    circle: (x, y, radius, how) => {
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      paint(how);
    },
    path: (data, how) => paint(how, pathOf(data)),
    stamp: (data, x, y, scale, how) => {
      let path = stamps.get(data);
      if (path === undefined) {
        path = pathOf(data);
        stamps.set(data, path);
      }
      context.save();
      context.translate(x, y);
      context.scale(scale, scale);
      paint(how, path);
      context.restore();
    },
    text: (lines, { size, weight, fill }) => {
      context.font = `${weight} ${size}px ${FONT_FAMILY}`;
      context.fillStyle = fill;
      for (const { text, x, y, rtl } of lines) {
        context.direction = rtl ? 'rtl' : 'ltr';
        context.textAlign = rtl ? 'right' : 'left';
        context.fillText(text, x, y);
      }
    },
  };
}
