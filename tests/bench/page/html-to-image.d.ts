/** The types that are needed of a package that only `npm run bench` installs. */
declare module 'html-to-image' {
  interface Options {
    readonly width: number;
    readonly height: number;
    readonly pixelRatio?: number;
    readonly backgroundColor?: string;
    readonly style?: Readonly<Record<string, string>>;
  }
  export function toSvg(element: HTMLElement, options: Options): Promise<string>;
  export function toPng(element: HTMLElement, options: Options): Promise<string>;
}
