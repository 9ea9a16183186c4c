/**
 * The little of the library docx that we use. Its own types bring Node's with them, which core must not know; `paths` in
 * core/tsconfig.json puts these in their place.
 */
export interface RunOptions {
  readonly text?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly superScript?: boolean;
  readonly subScript?: boolean;
  readonly smallCaps?: boolean;
  /** Lines before the text. */
  readonly break?: number;
}
export class TextRun {
  constructor(options: RunOptions);
}
export class FootnoteReferenceRun {
  constructor(id: number);
}
export class ExternalHyperlink {
  constructor(options: { readonly children: readonly TextRun[]; readonly link: string });
}
export type ParagraphChild = TextRun | FootnoteReferenceRun | ExternalHyperlink;
export interface ParagraphOptions {
  readonly heading?: 'Title' | 'Heading1' | 'Heading2';
  readonly children: readonly ParagraphChild[];
  /** In twentieths of a pt. */
  readonly indent?: { readonly left: number; readonly hanging?: number };
  readonly spacing?: { readonly before?: number; readonly after?: number };
  readonly keepNext?: boolean;
  readonly bidirectional?: boolean;
}
export class Paragraph {
  constructor(options: ParagraphOptions);
}
export interface DocumentOptions {
  readonly title: string;
  readonly creator: string;
  readonly lastModifiedBy: string;
  readonly description: string;
  readonly footnotes: Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;
  readonly sections: readonly { readonly children: readonly Paragraph[] }[];
}
export class Document {
  constructor(options: DocumentOptions);
}
export const Packer: {
  pack(document: Document, type: 'uint8array'): Promise<Uint8Array<ArrayBuffer>>;
};
