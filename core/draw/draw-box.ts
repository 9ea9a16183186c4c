import { KIND_NAMES } from '../model/kinds';
import { HEADER, HEADER_STYLE, ICON, RADIUS, STROKE, textStyleOf } from '../scene/box-anatomy';
import { citationPlace } from '../scene/citation-place';
import { FOLD_STYLE, foldPlace } from '../scene/fold-place';
import type { Box } from '../scene/scene';
import { citationIcon, type Icon, kindIcons } from './kind-icons';
import type { Theme } from './theme';
import { xmlNumber as n, xmlText } from './xml';

/** A statement's box as SVG. */
export function drawBox(box: Box, theme: Theme): string {
  const { edge, fill, text } = theme.kinds[box.kind];
  const { size, weight } = textStyleOf(box.kind);
  const lines = box.lines.map(
    (line) =>
      `<text x="${n(line.x)}" y="${n(line.y)}"${line.rtl ? ' direction="rtl"' : ''}>${xmlText(line.text)}</text>`,
  );
  return (
    `<g transform="translate(${n(box.x)} ${n(box.y)})">` +
    `<rect width="${n(box.width)}" height="${n(box.height)}" rx="${RADIUS}" fill="${fill}" stroke="${edge}" stroke-width="${STROKE}"/>` +
    drawIcon(kindIcons[box.kind], ICON.x, ICON.y, ICON.size, edge) +
    `<g fill="${edge}" font-size="${HEADER_STYLE.size}" font-weight="${HEADER_STYLE.weight}">` +
    `<text x="${HEADER.x}" y="${HEADER.baseline}">${KIND_NAMES[box.kind]}</text>${drawCitations(box, edge)}</g>` +
    `<g fill="${text}" font-size="${size}" font-weight="${weight}">${lines.join('')}</g>${drawFold(box, theme)}</g>\n`
  );
}

function drawCitations(box: Box, colour: string): string {
  const place = citationPlace(box);
  if (!place) return '';
  const { number, x, icon } = place;
  return (
    drawIcon(citationIcon, icon.x, icon.y, icon.size, colour) +
    `<text x="${n(x)}" y="${HEADER.baseline}">${number}</text>`
  );
}

function drawFold(box: Box, theme: Theme): string {
  const place = foldPlace(box);
  if (!place) return '';
  const { edge, fill } = theme.kinds[box.kind];
  const { x, y, width, height, text, textX, baseline } = place;
  return (
    `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${height}" rx="${height / 2}" fill="${edge}"/>` +
    `<text x="${n(textX)}" y="${n(baseline)}" fill="${fill}" font-size="${FOLD_STYLE.size}" ` +
    `font-weight="${FOLD_STYLE.weight}">${text}</text>`
  );
}

function drawIcon(icon: Icon, x: number, y: number, size: number, colour: string): string {
  const shapes = icon.map(
    ([tag, attributes]) =>
      `<${tag} ${Object.entries(attributes)
        .map(([name, value]) => `${name}="${value}"`)
        .join(' ')}/>`,
  );
  return (
    `<g transform="translate(${n(x)} ${n(y)}) scale(${size / 24})" fill="none" stroke="${colour}" stroke-width="2.2" ` +
    `stroke-linecap="round" stroke-linejoin="round">${shapes.join('')}</g>`
  );
}
