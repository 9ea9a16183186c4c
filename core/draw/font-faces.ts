import { KIND_NAMES } from '../model/kinds';
import { textStyleOf } from '../scene/boxes/box-anatomy';
import { type FrameOptions, HEADING_STYLE, pictureFrame } from '../scene/picture-frame';
import type { Scene } from '../scene/scene';

/** A file of Inter that has some of its characters. */
export interface FontFile {
  readonly weight: 400 | 600;
  /** As in CSS: `U+0000-00FF,U+0131`. */
  readonly unicodeRange: string;
  /** The file, WOFF2, in base64. */
  readonly read: () => Promise<string>;
}

/**
 * Style rules that carry Inter inside an SVG, for a `<style>` element: those files alone that have a character of the
 * picture. For Latin text that is 65 kB. Programs that are no browsers pass the rules over and use the fonts they have.
 *
 * @param files Inter in the parts that its publishers cut it into. We cut no smaller: a subsetter weighs more than it saves.
 * @throws what reading a file throws
 */
export async function fontFaces(
  scene: Scene,
  options: FrameOptions,
  files: readonly FontFile[],
): Promise<string> {
  const characters = charactersOf(scene, options);
  const used = files.filter(({ weight, unicodeRange }) => has(characters[weight], rangesOf(unicodeRange)));
  const rules = used.map(async ({ weight, unicodeRange, read }) => {
    const source = `url(data:font/woff2;base64,${await read()}) format('woff2')`;
    return `@font-face{font-family:Inter;font-weight:${weight};src:${source};unicode-range:${unicodeRange}}`;
  });
  return (await Promise.all(rules)).join('\n');
}

function charactersOf(scene: Scene, options: FrameOptions): Record<400 | 600, ReadonlySet<number>> {
  const found = { 400: new Set<number>(), 600: new Set<number>() };
  const add = (text: string, weight: 400 | 600): void => {
    for (const character of text) found[weight].add(character.codePointAt(0) ?? 0);
  };
  const { heading, legend } = pictureFrame(scene, options);
  for (const { text } of heading) add(text, HEADING_STYLE.weight);
  for (const { name } of legend) add(name.text, 400);
  for (const { kind, lines } of scene.boxes.values()) {
    add(`${KIND_NAMES[kind]}+0123456789`, 600);
    for (const { text } of lines) add(text, textStyleOf(kind).weight);
  }
  return found;
}

type Range = readonly [first: number, last: number];

function rangesOf(unicodeRange: string): readonly Range[] {
  return unicodeRange.split(',').map((range): Range => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

function has(characters: ReadonlySet<number>, ranges: readonly Range[]): boolean {
  for (const character of characters) {
    if (ranges.some(([first, last]) => character >= first && character <= last)) return true;
  }
  return false;
}
