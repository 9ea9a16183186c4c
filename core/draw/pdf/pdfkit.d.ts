/** The little of pdfkit that we use; the package brings no types. Lengths are pt, y grows downwards. */
declare module 'pdfkit' {
  export interface PageOptions {
    readonly size: readonly [width: number, height: number];
    readonly margin: number;
  }
  export interface DocumentOptions {
    readonly autoFirstPage: false;
    /** No font of the format's own. */
    readonly font: null;
    readonly pdfVersion: '1.7';
    readonly displayTitle: true;
    readonly info: Readonly<Record<string, string | Date>>;
  }
  export interface TextOptions {
    readonly lineBreak: false;
    readonly baseline: 'alphabetic';
    readonly features: Readonly<Record<string, boolean>>;
    readonly textWidth: number;
    readonly wordCount: number;
  }
  export interface FileOptions {
    readonly name: string;
    readonly type: string;
    readonly description: string;
    readonly relationship: 'Source';
    readonly creationDate: Date;
    readonly modifiedDate: Date;
  }
  export default class PDFDocument {
    constructor(options: DocumentOptions);
    addPage(options: PageOptions): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    circle(x: number, y: number, radius: number): this;
    path(data: string): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    clip(): this;
    lineWidth(width: number): this;
    lineCap(style: 'round' | 'butt'): this;
    lineJoin(style: 'round' | 'miter'): this;
    fill(colour: string): this;
    stroke(colour: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    fillColor(colour: string): this;
    registerFont(name: string, font: object): this;
    font(name: string, size: number): this;
    text(text: string, x: number, y: number, options: TextOptions): this;
    file(bytes: Uint8Array, options: FileOptions): this;
    end(): void;
  }
}

declare module 'pdfkit/output' {
  import type PDFDocument from 'pdfkit';
  /** To be called before the document is ended. */
  export function toBytes(document: PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}
