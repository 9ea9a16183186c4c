import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { type FrameOptions, pictureFrame } from '../../scene/picture-frame';
import type { Scene } from '../../scene/scene';
import { drawPicture, type PictureOptions } from '../draw-picture';
import type { Pen } from '../pen';
import { scenePart } from '../scene-part';
import { type PageOptions, type PdfPage, pdfPages } from './pdf-pages';
import { pdfPen } from './pdf-pen';
import { type PdfFonts, typesetter } from './typesetter';

/** What a PDF shows, and what it carries. */
export interface PdfOptions extends PictureOptions, FrameOptions, PageOptions {
  readonly title: string;
  readonly description?: string;
  /** When it is made; it stands in the PDF. */
  readonly date: Date;
  readonly fonts: PdfFonts;
  /** A file that goes along as an attachment. */
  readonly attachment?: {
    readonly name: string;
    readonly type: string;
    readonly description: string;
    readonly bytes: Uint8Array;
  };
}

/** A PDF, and what could not be set in it. */
export interface DrawnPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** Characters that no font has; a □ stands for each in the picture. */
  readonly missing: readonly string[];
}

const MARK_LENGTH = 14;
const MARK_GAP = 4;
const LABEL_SIZE = 8;
const MARK_COLOUR = '#555555';

/** Draws a scene as a PDF 1.7: lines and letters, no pixels; its text can be selected and searched. */
export async function drawPdf(scene: Scene, options: PdfOptions): Promise<DrawnPdf> {
  const { title, description, date, fonts, attachment } = options;
  const frame = pictureFrame(scene, options);
  const pages = pdfPages(frame, options);
  const setter = typesetter(fonts);
  const document = new PDFDocument({
    autoFirstPage: false,
    font: null,
    pdfVersion: '1.7',
    displayTitle: true,
    info: {
      Title: title,
      ...(description !== undefined && { Subject: description }),
      Creator: 'Crux',
      Producer: 'Crux (PDFKit)',
      CreationDate: date,
    },
  });
  for (const { name, font } of setter.faces) document.registerFont(name, font);
  const pen = pdfPen(document, setter);
  const bytes = toBytes(document);
  for (const page of pages) {
    const { width, height, window, x, y, scale } = page;
    document.addPage({ size: [width, height], margin: 0 });
    document.save().translate(x, y).scale(scale);
    if (page.tile) document.rect(0, 0, window.width, window.height).clip();
    document.translate(-window.x, -window.y).lineCap('round').lineJoin('round');
    drawPicture(pen, page.tile ? scenePart(scene, window) : scene, frame, options);
    document.restore();
    if (page.tile) drawTileMarks(document, pen, page);
  }
  if (attachment) {
    const { bytes: file, ...about } = attachment;
    document.file(file, { ...about, relationship: 'Source', creationDate: date, modifiedDate: date });
  }
  document.end();
  return { bytes: await bytes, pages: pages.length, missing: setter.missing() };
}

/** Marks to cut along at the four corners, and what tells the sheets apart. */
function drawTileMarks(document: PDFDocument, pen: Pen, { window, x, y, scale, tile }: PdfPage): void {
  const right = x + window.width * scale;
  const bottom = y + window.height * scale;
  document.save().lineWidth(0.5).lineCap('butt');
  for (const [cornerX, outX] of [
    [x, -1],
    [right, 1],
  ] as const) {
    for (const [cornerY, outY] of [
      [y, -1],
      [bottom, 1],
    ] as const) {
      document
        .moveTo(cornerX + outX * MARK_GAP, cornerY)
        .lineTo(cornerX + outX * (MARK_GAP + MARK_LENGTH), cornerY);
      document
        .moveTo(cornerX, cornerY + outY * MARK_GAP)
        .lineTo(cornerX, cornerY + outY * (MARK_GAP + MARK_LENGTH));
    }
  }
  document.stroke(MARK_COLOUR);
  const { row, column, rows, columns } = tile!;
  const text = `Row ${row} of ${rows}, column ${column} of ${columns}`;
  const label = { text, x: x + MARK_GAP, y: y - MARK_GAP - LABEL_SIZE };
  pen.text([label], { size: LABEL_SIZE, weight: 400, fill: MARK_COLOUR });
  document.restore();
}
