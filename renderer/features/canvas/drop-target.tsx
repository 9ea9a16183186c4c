import { useStore } from '@xyflow/react';
import { useShallow } from 'zustand/react/shallow';
import type { Rect } from '../../../core/model/geometry';
import type { ArrowTone } from '../../../core/scene/scene';
import { movingField, reattached } from '../../state/edits/move';
import { rectOf } from '../../state/edits/reveal';
import { useSession } from '../../state/session';
import { SignDisc } from '../../ui/sign-disc';
import './drop-target.css';

/** How far the drop target of an arrow's sign reaches around it, in px of the scene. */
const AROUND_SIGN = 20;

/** What the boxes that the pointer holds would bear on if they were dropped now, and how. */
export function DropTarget() {
  const view = useStore(useShallow(({ transform: [x, y, zoom] }) => ({ x, y, zoom })));
  const scene = useSession((state) => state.scene);
  const map = useSession((state) => state.map);
  const moving = movingField.use();
  const drop = moving?.drop;
  const rect = drop && rectOf({ scene }, drop.target);
  if (!rect) return null;
  const possible = [...moving.places.keys()].some((id) => reattached({ map }, id, drop));
  const kind = map.statements.get(drop.target)?.kind;
  const tone: ArrowTone = kind === 'question' ? 'answers' : drop.kind;
  const { x, y, width, height } = kind ? rect : around(rect);
  return (
    <div
      className="drop-target"
      data-tone={tone}
      data-possible={possible}
      style={{
        left: x * view.zoom + view.x,
        top: y * view.zoom + view.y,
        width: width * view.zoom,
        height: height * view.zoom,
      }}
    >
      {kind && kind !== 'question' && (
        <>
          <Half tone="supports" lit={drop.kind === 'supports'} />
          <Half tone="attacks" lit={drop.kind === 'attacks'} />
        </>
      )}
      <span className="drop-words">{possible ? wordsFor(tone, kind === undefined) : 'No change'}</span>
    </div>
  );
}

function Half({ tone, lit }: { tone: ArrowTone; lit: boolean }) {
  return (
    <span className="drop-half" data-tone={tone} data-lit={lit || undefined}>
      <SignDisc tone={tone} />
    </span>
  );
}

function wordsFor(tone: ArrowTone, undercut: boolean): string {
  if (undercut) return 'Undercuts this step';
  if (tone === 'answers') return 'Answers this';
  return tone === 'supports' ? 'Supports this' : 'Attacks this';
}

function around({ x, y }: Rect): Rect {
  return { x: x - AROUND_SIGN, y: y - AROUND_SIGN, width: 2 * AROUND_SIGN, height: 2 * AROUND_SIGN };
}
