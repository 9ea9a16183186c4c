import { type Point, samePoint } from '../model/geometry';
import type { Arrow, Box } from './scene';

/** Whether two boxes of one statement are drawn alike. */
export function sameBox(a: Box, b: Box): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.width === b.width &&
    a.height === b.height &&
    a.kind === b.kind &&
    a.citations === b.citations &&
    a.folded === b.folded &&
    (a.lines === b.lines ||
      (a.lines.length === b.lines.length &&
        a.lines.every(({ text }, index) => text === b.lines[index]!.text)))
  );
}

/** Whether two arrows of one relation are drawn alike. */
export function sameArrow(a: Arrow, b: Arrow): boolean {
  return (
    a.tone === b.tone &&
    a.undercut === b.undercut &&
    a.weight === b.weight &&
    samePoint(a.mark, b.mark) &&
    sameLine(a.trunk, b.trunk) &&
    a.stems.length === b.stems.length &&
    a.stems.every((stem, index) => sameLine(stem, b.stems[index]!))
  );
}

function sameLine(a: readonly Point[], b: readonly Point[]): boolean {
  return a.length === b.length && a.every((point, index) => samePoint(point, b[index]!));
}
