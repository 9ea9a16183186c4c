import { useOnViewportChange } from '@xyflow/react';
import { useCallback, useEffect } from 'react';
import { useSession } from '../../state/session';
import type { Viewport } from '../../state/viewport';
import { focusField } from './focus';
import { noteVisit } from './travel';

/** Notes where one has been: what was selected, and what was in view. */
export function useVisits(viewport: Viewport): void {
  const note = useCallback(() => noteVisit(viewport), [viewport]);
  useOnViewportChange({ onEnd: note });
  useEffect(note, [note]);
  useEffect(
    () =>
      useSession.subscribe((state, before) => {
        const opened = state.document?.id !== before.document?.id;
        if (opened || state.selection !== before.selection || focusField.of(state) !== focusField.of(before))
          note();
      }),
    [note],
  );
}
