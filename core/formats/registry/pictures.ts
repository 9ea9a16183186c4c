import type { FormatDescription } from './format';

// Drawing one needs fonts and, for PNG, a canvas, which the window and the command line have from different places. So they draw the
// pictures themselves, with core/draw, and their tables of pictures are checked against these.

export const svg = {
  title: 'SVG',
  file: 'SVG picture',
  extensions: ['svg'],
  mediaType: 'image/svg+xml',
  picture: true,
  uses: ['export'],
  options: ['theme', 'margin', 'title', 'legend', 'transparent', 'embedFonts', 'carryMap'],
  doing: 'Drawing the SVG',
} as const satisfies FormatDescription;

export const png = {
  title: 'PNG',
  file: 'PNG picture',
  extensions: ['png'],
  mediaType: 'image/png',
  signature: '\x89PNG\r\n\x1a\n',
  picture: true,
  uses: ['export'],
  options: ['theme', 'scale', 'margin', 'title', 'legend', 'transparent', 'carryMap'],
  doing: 'Painting the PNG',
} as const satisfies FormatDescription;

export const pdf = {
  title: 'PDF',
  file: 'PDF',
  extensions: ['pdf'],
  mediaType: 'application/pdf',
  signature: '%PDF-',
  picture: true,
  uses: ['export'],
  options: ['theme', 'page', 'margin', 'title', 'legend', 'carryMap'],
  doing: 'Drawing the PDF',
} as const satisfies FormatDescription;
