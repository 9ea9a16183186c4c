import { describeLoss, type Loss } from '../../../core/formats/loss';
import { say } from '../terminal';

/** Says what of a map is not in the file that was written of it. */
export function sayLosses(file: string, losses: readonly Loss[] = []): void {
  for (const loss of losses) say(`${file}: left out of the file: ${describeLoss(loss)}`);
}
