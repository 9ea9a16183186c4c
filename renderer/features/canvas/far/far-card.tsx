import { useStore } from '@xyflow/react';
import { useShallow } from 'zustand/react/shallow';
import type { Box } from '../../../../core/scene/scene';
import { editingField } from '../../../state/editing';
import { movingField } from '../../../state/edits/move';
import { useSession } from '../../../state/session';
import { BoxDrawing } from '../box-drawing';
import { pointedField } from '../pointed';

/** Between the card and its box, and the edge of the canvas; in px. */
const GAP = 12;
const EDGE = 8;

/** The box that the pointer rests on, at a size at which it can be read, beside the small one. */
export function FarCard() {
  const over = pointedField.use((state) => state.over);
  const box = useSession((state) =>
    movingField.of(state) || editingField.of(state) ? undefined : state.scene.boxes.get(over ?? ''),
  );
  return box && <Card key={box.id} box={box} />;
}

function Card({ box }: { box: Box }) {
  const { left, top } = useStore(
    useShallow(({ transform: [x, y, zoom], width, height }) => {
      const middle = (box.x + box.width / 2) * zoom + x;
      const over = box.y * zoom + y;
      const under = over + box.height * zoom + GAP;
      const fits = under + box.height <= height - EDGE;
      return {
        left: within(middle - box.width / 2, width - box.width - EDGE),
        top: fits ? under : within(over - GAP - box.height, height - box.height - EDGE),
      };
    }),
  );
  return (
    <div className="far-card" data-kind={box.kind} style={{ left, top }} aria-hidden="true">
      <BoxDrawing box={box} />
    </div>
  );
}

function within(place: number, most: number): number {
  return Math.round(Math.max(EDGE, Math.min(place, most)));
}
