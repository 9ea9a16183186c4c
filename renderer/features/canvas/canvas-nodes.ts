import { type Node, type NodeHandle, Position } from '@xyflow/react';
import { RELATION_KINDS, type RelationKind } from '../../../core/model/kinds';
import type { Box } from '../../../core/scene/scene';

/** A box as React Flow holds it. Everything that it shows is read from the session by its id. */
export type StatementNode = Node<{ id: string }, 'statement'>;

/** The side of a connecting handle, in px. */
export const HANDLE_SIZE = 18;
const HANDLE_GAP = 4;

/** Where the handle that starts a relation of this kind stands, from the box's top left corner, in px. */
export function handlePosition(
  kind: RelationKind,
  width: number,
): { readonly x: number; readonly y: number } {
  const left = width / 2 - HANDLE_SIZE - HANDLE_GAP / 2;
  return { x: left + RELATION_KINDS.indexOf(kind) * (HANDLE_SIZE + HANDLE_GAP), y: -HANDLE_SIZE / 2 };
}

const nodes = new WeakMap<Box, { plain: StatementNode; selected: StatementNode }>();

/** The node of a box, always the same object for the same box, so that React Flow touches only what changed. */
export function nodeOf(box: Box, selected: boolean): StatementNode {
  let pair = nodes.get(box);
  if (!pair) {
    const plain = makeNode(box);
    pair = { plain, selected: { ...plain, selected: true } };
    nodes.set(box, pair);
  }
  return selected ? pair.selected : pair.plain;
}

// Sizes and handles are given ahead: React Flow then never measures an element.
function makeNode({ id, x, y, width, height, folded }: Box): StatementNode {
  const handles: NodeHandle[] = RELATION_KINDS.map((kind) => ({
    id: kind,
    type: 'source',
    position: Position.Top,
    ...handlePosition(kind, width),
    width: HANDLE_SIZE,
    height: HANDLE_SIZE,
  }));
  return {
    id,
    type: 'statement',
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles,
    data: { id },
    // The plate under its lower edge lies over the handles of the box below.
    zIndex: folded > 0 ? 1 : 0,
    selected: false,
  };
}
