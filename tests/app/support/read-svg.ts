import type { Page } from '@playwright/test';

/** A statement's box in a picture: its place and size in px of the scene, its kind's name, and its text. */
export interface DrawnBox {
  readonly kind: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stands in an SVG picture of a map. */
export interface DrawnMap {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly viewBox: readonly number[];
  readonly boxes: readonly DrawnBox[];
  /** The lines of all arrows. */
  readonly paths: readonly string[];
  /** The names of all elements. */
  readonly elements: readonly string[];
  /** The names of all attributes. */
  readonly attributes: readonly string[];
}

/** Reads a picture, as strictly as Chromium reads XML. @throws where it is not well-formed */
export function readSvg(paper: Page, svg: string): Promise<DrawnMap> {
  return paper.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    const error = picture.querySelector('parsererror');
    if (error) throw new Error(error.textContent ?? 'not XML');
    const root = picture.documentElement;
    const number = (element: Element, name: string) => Number(element.getAttribute(name));
    // What several shapes share is said once, in a group around them.
    const shared = (element: Element, name: string) => {
      const by = element.closest(`[${name}]`);
      return by ? number(by, name) : undefined;
    };
    const boxes = [...root.querySelectorAll('g > rect[rx="10"]')].map((rect): DrawnBox => {
      const group = rect.parentElement!;
      const [x = 0, y = 0] = group
        .getAttribute('transform')!
        .match(/-?[\d.]+/g)!
        .map(Number);
      // The header is set smaller than any statement; the first of it names the kind.
      const texts = [...group.querySelectorAll(':scope > text, :scope > g > text')];
      const kind = texts[0]?.textContent ?? '';
      const lines = texts
        .filter((element) => shared(element, 'font-size')! > 14)
        .map(({ textContent }) => textContent ?? '');
      return { kind, lines, x, y, width: number(rect, 'width'), height: number(rect, 'height') };
    });
    const all = [...root.querySelectorAll('*')];
    return {
      title: root.querySelector('title')?.textContent ?? '',
      width: number(root, 'width'),
      height: number(root, 'height'),
      viewBox: root.getAttribute('viewBox')!.split(' ').map(Number),
      boxes,
      paths: [...root.querySelectorAll('path')]
        .filter((path) => shared(path, 'stroke-width') === 2)
        .map((path) => path.getAttribute('d') ?? ''),
      elements: [...new Set(all.map(({ localName }) => localName))].sort(),
      attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))].sort(),
    };
  }, svg);
}
