import type { Id } from '../../../core/model/id';
import { stateField } from '../../ui/state-field';

/** The cruxes, which glow on the map while their pane is shown: how much hangs on each beside the greatest, 0 to 1. */
export const glow = stateField<ReadonlyMap<Id, number>>({ name: 'glow of the cruxes', initial: new Map() });
