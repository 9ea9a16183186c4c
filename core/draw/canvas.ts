/**
 * As much of a browser's 2D context as a picture needs; Skia's canvas for Node has it too. `P` is its Path2D.
 * What is set to a word is `unknown` here, because the two name the words' types differently.
 */
export interface Canvas2D<P> {
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  scale(x: number, y: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  fill(path?: P): void;
  stroke(path?: P): void;
  fillText(text: string, x: number, y: number): void;
  clearRect(x: number, y: number, width: number, height: number): void;
  getImageData(
    x: number,
    y: number,
    width: number,
    height: number,
  ): { readonly data: Uint8ClampedArray | Uint8Array };
  fillStyle: unknown;
  strokeStyle: unknown;
  globalAlpha: number;
  lineWidth: number;
  lineCap: unknown;
  lineJoin: unknown;
  font: string;
  direction: unknown;
  textAlign: unknown;
  fontKerning: unknown;
  letterSpacing: string;
  textRendering: unknown;
}

/** What makes canvases: a window, or a Skia canvas in Node. Inter must be loaded. */
export interface CanvasHost<P, C extends Canvas2D<P> = Canvas2D<P>> {
  /** @throws where there is too little memory */
  readonly canvas: (width: number, height: number) => C;
  /** A path from SVG path data: `(data) => new Path2D(data)`. */
  readonly path: (data: string) => P;
  /**
   * Reads all pixels of a canvas of this host that lets nothing through, where there is something quicker than
   * `getImageData`: four bytes each, red, green, blue and alpha. They hold until the next are read.
   */
  readonly readOpaque?: (context: C) => Promise<Uint8Array>;
}
