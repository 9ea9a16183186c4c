import { useSession } from '../../state/session';
import { sheetField } from './sheet-state';
import { type ShownSheet, shownSheet } from './shown-sheet';

/** The sheet of the map, from the chosen side on the chosen thesis. */
export function useSheetNow(): ShownSheet | null {
  const map = useSession((state) => state.map);
  const side = sheetField.use((state) => state.side);
  const thesis = sheetField.use((state) => state.thesis);
  return shownSheet(map, { side, thesis });
}
