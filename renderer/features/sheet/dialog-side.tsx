import { SIDES } from '../../../core/accept/side';
import { ChoiceRow } from '../../ui/choice-row';
import '../../ui/style/dialog-fields.css';
import { sheetField } from './sheet-state';

const OPTIONS = SIDES.map((side) => [side, side === 'for' ? 'For the thesis' : 'Against it'] as const);

/** The side that one takes, in a dialog. */
export function DialogSide() {
  const side = sheetField.use((state) => state.side);
  return (
    <ChoiceRow
      title="Your side"
      options={OPTIONS}
      value={side}
      onChange={(chosen) => sheetField.patch({ side: chosen, at: null })}
    />
  );
}
