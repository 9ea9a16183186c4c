import { cutScene } from '../../../core/draw/cut-scene';
import { serialiseMap } from '../../../core/file/serialise-map';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { bearingClosure } from '../../../core/model/bearing-closure';
import { inducedMap } from '../../../core/model/induced-map';
import { buildScene } from '../../../core/scene/build-scene';
import type { Scene } from '../../../core/scene/scene';
import type { SessionState } from '../../state/session';
import { fileText } from '../documents/file-text';
import type { ExportedPart } from './export-choices';

/** A part of the map that is exported. */
export interface Exported {
  readonly map: ArgumentMap;
  readonly scene: Scene;
  /** The text of a map's file that holds it. Worked out when it is asked for. */
  readonly text: () => string;
}

/** The parts of the map that can be exported now: what is selected decides. */
export function partsNow({
  map,
  selection,
}: Pick<SessionState, 'map' | 'selection'>): readonly ExportedPart[] {
  const selected = selection.filter((id) => map.statements.has(id));
  return ['map', ...(selected.length > 0 ? (['selection', 'branch'] as const) : [])];
}

/**
 * The part of the map that is exported. The whole map and a selection are as they stand on the screen, with what is folded away
 * folded away; a branch is whole, and stands as it would by itself. Of several selected statements the branch is the last one's.
 */
export function exportedPart(state: SessionState, part: ExportedPart): Exported {
  const { map, scene, selection } = state;
  const selected = selection.filter((id) => map.statements.has(id));
  const last = selected.at(-1);
  if (part === 'map' || last === undefined) return { map, scene, text: () => fileText(state) };
  if (part === 'selection') {
    const statements = new Set(selected);
    const own = inducedMap(map, statements);
    return { map: own, scene: cutScene(scene, map, statements), text: () => serialiseMap(own) };
  }
  const own = inducedMap(map, bearingClosure(map, last));
  return { map: own, scene: buildScene(own), text: () => serialiseMap(own) };
}
