import type { Paint, Pen } from './pen';
import { xmlNumber as n, xmlText } from './xml';

/** A pen that writes SVG elements, and what it has written. */
export interface SvgPen extends Pen {
  readonly written: () => string;
}

/**
 * Writes `<rect> <circle> <path> <text> <g>` and attributes alone.
 *
 * A line that reads from right to left is embedded by the characters that Unicode has for it and ends at its x, because
 * `direction` is not known to every program that shows SVG.
 */
export function svgPen(): SvgPen {
  const parts: string[] = [];
  return {
    enter: (x, y) => parts.push(`<g transform="translate(${n(x)} ${n(y)})">`),
    leave: () => parts.push('</g>\n'),
    rect: (x, y, width, height, radius, paint) =>
      parts.push(
        `<rect${at(x, y)} width="${n(width)}" height="${n(height)}"${radius > 0 ? ` rx="${n(radius)}"` : ''}${painted(paint)}/>`,
      ),
    circle: (x, y, radius, paint) =>
      parts.push(`<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}"${painted(paint)}/>`),
    path: (data, paint) => parts.push(`<path d="${data}"${painted(paint)}/>\n`),
    stamp: (data, x, y, scale, paint) =>
      parts.push(
        `<path transform="translate(${n(x)} ${n(y)})${scale === 1 ? '' : ` scale(${Math.round(scale * 1e4) / 1e4})`}" d="${data}"${painted(paint)}/>`,
      ),
    text: (lines, { size, weight, fill }) => {
      parts.push(`<g fill="${fill}" font-size="${n(size)}" font-weight="${weight}">`);
      for (const { text, x, y, rtl } of lines) {
        const [anchor, shown] = rtl ? [' text-anchor="end"', `\u202b${text}\u202c`] : ['', text];
        parts.push(`<text x="${n(x)}" y="${n(y)}"${anchor}>${xmlText(shown)}</text>`);
      }
      parts.push('</g>');
    },
    written: () => parts.join(''),
  };
}

function at(x: number, y: number): string {
  return x === 0 && y === 0 ? '' : ` x="${n(x)}" y="${n(y)}"`;
}

function painted({ fill, stroke, width = 1 }: Paint): string {
  const filled = ` fill="${fill ?? 'none'}"`;
  if (stroke === undefined) return filled;
  return `${filled} stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"`;
}
