import type { ArgumentMap } from '../../../core/model/argument-map';
import { advanceWeighing, weighMap } from '../../../core/weigh/weigh-map';
import type { Weighed } from '../../../core/weigh/weighed';
import { sessionField } from '../../state/session-field';

// It holds nothing: it hands each Change on, so that the map after it is weighed from how the map before it was.
sessionField<null>({
  name: 'weighed',
  scope: 'window',
  initial: null,
  apply: ({ change }, value, before, now) => {
    advanceWeighing(before.map, now.map, change);
    return value;
  },
});

/**
 * How the map of the window is weighed. Once it was asked for, an edit weighs only what it reaches. For parts of the window that
 * load late: the first paint does without weighing.
 */
export function weighedMap(map: ArgumentMap): Weighed {
  return weighMap(map);
}
