import { takeBack } from '../../state/take-back';
import { lazy } from '../../ui/lazy';
import { closeDialog, openDialogField } from '../../ui/open-dialog';

const HowComputed = lazy(async () => (await import('./how-computed')).HowComputed, {
  keyboard: { cancel: takeBack(closeDialog) },
});

/** How strengths are computed, while it is asked for. */
export function WeighingDialog() {
  return openDialogField.use((open) => open === 'weighing') && <HowComputed />;
}
