import { lazy } from '../../ui/lazy';
import { openDialogField } from '../../ui/open-dialog';

const HowComputed = lazy(async () => (await import('./how-computed')).HowComputed);

/** How strengths are computed, while it is asked for. */
export function WeighingDialog() {
  return openDialogField.use((open) => open === 'weighing') && <HowComputed />;
}
