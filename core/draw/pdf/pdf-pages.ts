import type { Rect } from '../../model/geometry';

/** The sheets that a PDF is made for: `picture` is one page as large as the picture, whatever its size. */
export type Paper = 'picture' | 'a4' | 'letter';

/** How a picture is laid on paper. */
export interface PageOptions {
  readonly paper: Paper;
  readonly landscape?: boolean;
  /** On how many sheets: one, on which the picture is shrunk until it fits, or as many as it takes, for a wall. */
  readonly tiled?: boolean;
  /** How large the picture is on many sheets: at 1, which it is if left out, a px is 1/96 inch. */
  readonly scale?: number;
}

/** A page of a picture; lengths in pt. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** The part of the picture that is on it, in px of the scene. */
  readonly window: Rect;
  /** Where the corner of that part stands on the page. */
  readonly x: number;
  readonly y: number;
  /** pt for each px. */
  readonly scale: number;
  /** Where it hangs on the wall, from 1; absent where there is but one. */
  readonly tile?: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
}

const PT_PER_PX = 72 / 96;
const PT_PER_MM = 72 / 25.4;
/** The longest side that PDF programs show (ISO 32000-1, annex C.2). */
const LONGEST_SIDE = 14_400;
const SHEETS = { a4: [210 * PT_PER_MM, 297 * PT_PER_MM], letter: [612, 792] } as const;
/** What printers leave white at the edges. */
const EDGE = 10 * PT_PER_MM;
/** How much of the next sheet a sheet shows, to be glued over. */
const OVERLAP = 10 * PT_PER_MM;
/** More sheets than that are a mistake. */
export const MOST_PAGES = 2000;

/** Lays a picture on pages, row by row. Fewer than asked for only where they would be more than `MOST_PAGES`: then smaller. */
export function pdfPages(
  frame: Rect,
  { paper, landscape = false, tiled = false, scale: wanted = 1 }: PageOptions,
): readonly PdfPage[] {
  const { width, height } = frame;
  if (paper === 'picture') {
    const scale = Math.min(PT_PER_PX, LONGEST_SIDE / width, LONGEST_SIDE / height);
    return [{ width: width * scale, height: height * scale, window: frame, x: 0, y: 0, scale }];
  }
  const [short, long] = SHEETS[paper];
  const sheet = landscape ? { width: long, height: short } : { width: short, height: long };
  const room = { width: sheet.width - 2 * EDGE, height: sheet.height - 2 * EDGE };
  if (!tiled) {
    const scale = Math.min(PT_PER_PX, room.width / width, room.height / height);
    const x = (sheet.width - width * scale) / 2;
    const y = (sheet.height - height * scale) / 2;
    return [{ ...sheet, window: frame, x, y, scale }];
  }
  let scale = wanted * PT_PER_PX;
  let [rows, columns] = tilesOf(frame, scale, room);
  while (rows * columns > MOST_PAGES) {
    scale *= 0.9;
    [rows, columns] = tilesOf(frame, scale, room);
  }
  return Array.from({ length: rows * columns }, (_, index): PdfPage => {
    const row = Math.floor(index / columns);
    const column = index % columns;
    const window = {
      x: frame.x + (column * (room.width - OVERLAP)) / scale,
      y: frame.y + (row * (room.height - OVERLAP)) / scale,
      width: room.width / scale,
      height: room.height / scale,
    };
    const tile = { row: row + 1, column: column + 1, rows, columns };
    return { ...sheet, window, x: EDGE, y: EDGE, scale, tile };
  });
}

function tilesOf(
  { width, height }: Rect,
  scale: number,
  room: { readonly width: number; readonly height: number },
): [rows: number, columns: number] {
  const tiles = (length: number, each: number): number =>
    Math.max(1, Math.ceil((length * scale - OVERLAP) / (each - OVERLAP)));
  return [tiles(height, room.height), tiles(width, room.width)];
}
