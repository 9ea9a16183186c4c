import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import type { Id } from '../../../core/model/id';
import { boxIndex } from '../../../core/scene/index/scene-index';
import { select } from '../../state/select';
import { useSession } from '../../state/session';

/**
 * Selects the boxes that the marquee meets, mounted or not. React Flow draws it and looks at those that are mounted alone,
 * which are fewer than those in view where the far view draws.
 */
export function useMarquee(): void {
  const store = useStoreApi();
  useEffect(() => {
    let relations: readonly Id[] = [];
    return store.subscribe(({ userSelectionRect: now, userSelectionActive, transform }, before) => {
      if (!now || now === before.userSelectionRect) return;
      const { scene, selection, map } = useSession.getState();
      if (!before.userSelectionRect) relations = selection.filter((id) => map.relations.has(id));
      if (!userSelectionActive) return;
      const [x, y, zoom] = transform;
      const found = boxIndex(scene).in({
        x: (now.x - x) / zoom,
        y: (now.y - y) / zoom,
        width: now.width / zoom,
        height: now.height / zoom,
      });
      const next = [...relations, ...found.map(({ id }) => id)];
      if (next.length !== selection.length || next.some((id, at) => id !== selection[at])) select(next);
    });
  }, [store]);
}
