import { expect, test } from '../support/test';

test('with the colours of the system, pressed buttons and the slider are seen', async ({ small }) => {
  const { page } = small;
  await page.emulateMedia({ forcedColors: 'active' });
  const painted = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  await small.select('proof');
  await small.press('i');
  const pressed = '.icon-button[aria-pressed="true"]';
  const other = '.icon-button:not([aria-pressed="true"])';
  expect(await painted(pressed, 'background-color')).not.toBe(await painted(other, 'background-color'));
  expect(await painted('.slider-track', 'outline-style')).toBe('solid');
  expect(await painted('.slider-thumb', 'border-top-color')).not.toBe(
    await painted('.slider-thumb', 'background-color'),
  );
  const slider = page.getByRole('slider', { name: 'Base score' });
  await slider.focus();
  await small.press('ArrowRight');
  expect(await painted('.slider-indicator', 'background-color')).not.toBe(
    await painted('.inspector', 'background-color'),
  );
});
