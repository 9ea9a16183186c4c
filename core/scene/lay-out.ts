import { chooseForest } from '../layout/choose-forest';
import { type FoldedMap, foldMap } from '../layout/fold';
import type { SpanningForest } from '../layout/forest';
import { type Layout, layoutMap } from '../layout/layout-map';
import { shownChange } from '../layout/shown-change';
import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { orientationOf } from '../model/orientation';
import { changedIds, type TablesChange } from '../model/table-change';
import { boxContent, boxWidthOf } from './boxes/box-anatomy';
import { transposeSize } from './transpose';

/** A map laid out without what is folded away. */
export interface LaidOut {
  readonly folded: FoldedMap;
  readonly layout: Layout;
}

/** How a map was laid out before a change, which may be none where only the folding is another. */
export interface LaidOutBefore {
  readonly laidOut: LaidOut;
  readonly change: TablesChange;
}

/**
 * Lays out what of a map is not folded away, with boxes as high as their texts.
 *
 * @param forest of the whole map
 * @param collapsed statements under which what bears on them alone is folded away
 * @param before of which all is taken over that the change leaves as it is
 */
export function layOut(
  map: ArgumentMap,
  forest: SpanningForest,
  collapsed: ReadonlySet<Id>,
  before?: LaidOutBefore,
): LaidOut {
  const folded = foldMap(map, forest, collapsed);
  const { statements } = folded.map;
  const orientation = orientationOf(map);
  const sizeOf = (id: Id) => {
    const statement = statements.get(id)!;
    const size = { width: boxWidthOf(statement.kind), height: boxContent(statement).height };
    return orientation === 'down' ? size : transposeSize(size);
  };
  const layout = layoutMap(folded.map, sizeOf, {
    orientation,
    forest: folded.map === map ? forest : chooseForest(folded.map),
    ...(before && {
      before: {
        layout: before.laidOut.layout,
        changed: changedIds(shownChange(before.laidOut.folded, folded, before.change).statements),
      },
    }),
  });
  return { folded, layout };
}
