import type { Rect } from '../model/geometry';
import { KIND_NAMES, STATEMENT_KINDS, type StatementKind } from '../model/kinds';
import { breakLines } from '../text/break-lines';
import { measureText } from '../text/measure-text';
import type { TextStyle } from '../text/text-style';
import type { ArrowTone, Line, Scene } from './scene';

/** What stands around the map in a picture. */
export interface FrameOptions {
  /** Around all, in px; 24 if left out. */
  readonly margin?: number;
  /** Stands above the map, unless it is blank. */
  readonly heading?: string;
  /** Whether the kinds and arrows that the map has are explained below it. */
  readonly legend?: boolean;
}

/** A kind or an arrow that is explained: the corner of its sign, and its name. */
export interface LegendEntry {
  readonly of: { readonly kind: StatementKind } | { readonly tone: ArrowTone };
  readonly x: number;
  readonly y: number;
  readonly name: Line;
}

/** The whole of a picture: its rectangle, in px of the scene, and what stands in it beside the map, in the same px. */
export interface PictureFrame extends Rect {
  readonly heading: readonly Line[];
  readonly legend: readonly LegendEntry[];
}

export const HEADING_STYLE: TextStyle = { size: 24, weight: 600, lineHeight: 30 };
export const LEGEND_STYLE: TextStyle = { size: 13, weight: 400, lineHeight: 24 };
/** The side of a sign in the legend. */
export const LEGEND_SIGN = 16;

const DEFAULT_MARGIN = 24;
/** A heading or a legend is given at least so much room, in px, however narrow the map. */
const LEAST_WIDTH = 420;
/** Between the map and what stands above and below it. */
const GAP = 20;
const SIGN_GAP = 6;
const ENTRY_GAP = 20;
const ARROW_NAMES: Readonly<Record<ArrowTone, string>> = {
  supports: 'Supports',
  attacks: 'Attacks',
  answers: 'Answers',
};

/** Finds room for a picture's margin, heading and legend around a scene. */
export function pictureFrame(scene: Scene, options: FrameOptions = {}): PictureFrame {
  const { margin = DEFAULT_MARGIN, heading: text = '', legend: wanted = false } = options;
  const { bounds } = scene;
  const room = Math.max(bounds.width, LEAST_WIDTH);
  const broken = text.trim() === '' ? [] : breakLines(text, room, HEADING_STYLE);
  const above = broken.length > 0 ? broken.length * HEADING_STYLE.lineHeight + GAP : 0;
  const heading = broken.map((line, index): Line => {
    const y = bounds.y - above + index * HEADING_STYLE.lineHeight + HEADING_STYLE.size;
    const x = line.rtl ? bounds.x + bounds.width : bounds.x;
    return { text: line.text, x, y, width: line.width, ...(line.rtl && { rtl: true }) };
  });
  const legend = wanted ? legendOf(scene, bounds.x, bounds.y + bounds.height + GAP, room) : [];
  const last = legend.at(-1);
  const bottom = last ? last.y + LEGEND_SIGN : bounds.y + bounds.height;
  const left = Math.min(bounds.x, ...heading.map(({ x, width, rtl }) => (rtl ? x - width : x)));
  const right = Math.max(
    bounds.x + bounds.width,
    ...heading.map(({ x, width, rtl }) => (rtl ? x : x + width)),
    ...legend.map(({ name }) => name.x + name.width),
  );
  const x = Math.floor(left) - margin;
  const y = bounds.y - above - margin;
  return { x, y, width: Math.ceil(right) + margin - x, height: bottom + margin - y, heading, legend };
}

function legendOf(scene: Scene, left: number, top: number, room: number): LegendEntry[] {
  const kinds = new Set([...scene.boxes.values()].map(({ kind }) => kind));
  const tones = new Set([...scene.arrows.values()].map(({ tone }) => tone));
  const entries = [
    ...STATEMENT_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      of: { kind },
      text: KIND_NAMES[kind],
    })),
    ...(['supports', 'attacks', 'answers'] as const)
      .filter((tone) => tones.has(tone))
      .map((tone) => ({ of: { tone }, text: ARROW_NAMES[tone] })),
  ];
  let x = left;
  let y = top;
  return entries.map(({ of, text }) => {
    const width = measureText(text, LEGEND_STYLE);
    const whole = LEGEND_SIGN + SIGN_GAP + width;
    if (x > left && x + whole > left + room) {
      x = left;
      y += LEGEND_STYLE.lineHeight;
    }
    const entry = { of, x, y, name: { text, x: x + LEGEND_SIGN + SIGN_GAP, y: y + 12.5, width } };
    x += whole + ENTRY_GAP;
    return entry;
  });
}
