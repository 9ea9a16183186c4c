import { press } from '../support/answers';
import type { Crux } from '../support/crux';
import { smallFile } from '../support/map-files';
import { expect, test } from '../support/test';

/** Drops a file on the window, as from the desktop. */
async function drop({ page }: Crux, name: string, text: string): Promise<void> {
  const dragged = await page.evaluateHandle(
    ({ name, text }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      return transfer;
    },
    { name, text },
  );
  for (const type of ['dragover', 'drop']) {
    await page.getByRole('main').dispatchEvent(type, { dataTransfer: dragged });
  }
}

test('a file that is dropped on the window opens, and unsaved work is asked about first', async ({
  crux,
}) => {
  await drop(crux, smallFile.name, smallFile.text);
  await crux.shows('small.argmap');
  await expect(crux.statements).toHaveCount(4);
  await crux.select('proof');
  await crux.press('7');
  await crux.answering([press('Cancel')], () => drop(crux, 'other.argmap', smallFile.text));
  await crux.shows('small.argmap', { unsaved: true });
});
