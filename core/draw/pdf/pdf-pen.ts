import type PDFDocument from 'pdfkit';
import type { Paint, Pen } from '../pen';
import type { Typesetter } from './typesetter';

/** A pen that draws on the last page of a PDF, as the page is moved and scaled when it draws. */
export function pdfPen(document: PDFDocument, typesetter: Typesetter): Pen {
  // Boxes are moved by adding to their coordinates: a PDF of 10,000 boxes is that much smaller.
  let left = 0;
  let top = 0;
  const around: { left: number; top: number }[] = [];
  const paint = ({ fill, stroke, width = 1 }: Paint): void => {
    if (stroke !== undefined) document.lineWidth(width);
    if (fill !== undefined && stroke !== undefined) document.fillAndStroke(fill, stroke);
    else if (fill !== undefined) document.fill(fill);
    else if (stroke !== undefined) document.stroke(stroke);
  };
  const moved = (data: string, x: number, y: number, scale: number, how: Paint): void => {
    document.save();
    if (x !== 0 || y !== 0) document.translate(x, y);
    if (scale !== 1) document.scale(scale);
    document.path(data);
    paint(how);
    document.restore();
  };
  return {
    enter: (x, y) => {
      around.push({ left, top });
      left += x;
      top += y;
    },
    leave: () => {
      ({ left, top } = around.pop() ?? { left: 0, top: 0 });
    },
    alike: (_, draw) => draw(),
    rect: (x, y, width, height, radius, how) => {
      if (radius > 0) document.roundedRect(left + x, top + y, width, height, radius);
      else document.rect(left + x, top + y, width, height);
      paint(how);
    },
    circle: (x, y, radius, how) => {
      document.circle(left + x, top + y, radius);
      paint(how);
    },
    path: (data, how) => moved(data, left, top, 1, how),
    stamp: (data, x, y, scale, how) => moved(data, left + x, top + y, scale, how),
    text: (lines, { size, weight, fill }) => {
      document.fillColor(fill);
      for (const line of lines) {
        const pieces = typesetter.piecesOf(line.text, line.rtl ?? false, weight);
        let x = left + line.x;
        if (line.rtl) for (const { width } of pieces) x -= width * size;
        for (const { text, face, features, width } of pieces) {
          const how = { baseline: 'alphabetic', lineBreak: false, wordCount: 1 } as const;
          document.font(face.name, size);
          document.text(text, x, top + line.y, { ...how, features, textWidth: width * size });
          x += width * size;
        }
      }
    },
  };
}
