import type { Paint, Pen } from './pen';
import { xmlNumber as n, xmlText } from './xml';

/** A pen that writes SVG elements, and what it has written. */
export interface SvgPen extends Pen {
  readonly written: () => string;
}

/** How most text is set. */
const TEXT = { size: 15, weight: 400 } as const;

/** What an element around all that the pen writes has to say. */
export const SVG_DEFAULTS = `font-size="${TEXT.size}" font-weight="${TEXT.weight}" stroke-linecap="round" stroke-linejoin="round"`;

/**
 * Writes `<rect> <circle> <path> <text> <g>` and attributes alone.
 *
 * A line that reads from right to left is embedded by the characters that Unicode has for it and ends at its x, because
 * `direction` is not known to every program that shows SVG.
 */
export function svgPen(): SvgPen {
  let svg = '';
  /** Said by the element around. */
  let shared: Paint | undefined;
  const painted = (paint: Paint) => (paint === shared ? '' : paintAttributes(paint));
  return {
    enter: (x, y) => {
      svg += `<g transform="translate(${n(x)} ${n(y)})">`;
    },
    leave: () => {
      svg += '</g>\n';
    },
    alike: (paint, draw) => {
      svg += `<g${paintAttributes(paint)}>\n`;
      shared = paint;
      draw();
      shared = undefined;
      svg += '</g>\n';
    },
    rect: (x, y, width, height, radius, paint) => {
      const round = radius > 0 ? ` rx="${n(radius)}"` : '';
      svg += `<rect${at(x, y)} width="${n(width)}" height="${n(height)}"${round}${painted(paint)}/>`;
    },
    circle: (x, y, radius, paint) => {
      svg += `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}"${painted(paint)}/>`;
    },
    path: (data, paint) => {
      svg += `<path d="${data}"${painted(paint)}/>\n`;
    },
    stamp: (data, x, y, scale, paint) => {
      const scaled = scale === 1 ? '' : ` scale(${Math.round(scale * 1e4) / 1e4})`;
      svg += `<path transform="translate(${n(x)} ${n(y)})${scaled}" d="${data}"${painted(paint)}/>`;
    },
    text: (lines, { size, weight, fill }) => {
      const style = `${differs('font-size', size, TEXT.size)}${differs('font-weight', weight, TEXT.weight)} fill="${fill}"`;
      const alone = lines.length === 1;
      if (!alone) svg += `<g${style}>`;
      for (const { text, x, y, rtl } of lines) {
        const [anchor, shown] = rtl ? [' text-anchor="end"', `\u202b${text}\u202c`] : ['', text];
        svg += `<text x="${n(x)}" y="${n(y)}"${anchor}${alone ? style : ''}>${xmlText(shown)}</text>`;
      }
      if (!alone) svg += '</g>';
    },
    written: () => svg,
  };
}

function at(x: number, y: number): string {
  return x === 0 && y === 0 ? '' : ` x="${n(x)}" y="${n(y)}"`;
}

function paintAttributes({ fill, stroke, width = 1 }: Paint): string {
  const filled = ` fill="${fill ?? 'none'}"`;
  if (stroke === undefined) return filled;
  return `${filled} stroke="${stroke}"${differs('stroke-width', width, 1)}`;
}

function differs(name: string, value: number, usual: number): string {
  return value === usual ? '' : ` ${name}="${n(value)}"`;
}
