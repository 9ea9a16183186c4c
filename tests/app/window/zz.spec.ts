import { expect, test } from '../support/test';
test('x', async ({ crux }) => {
  const where = () => crux.page.evaluate(() => document.activeElement!.outerHTML.slice(0, 150));
  await crux.select('thesis');
  for (const p of [['View','Fit map'],['View','Theme','Dark'],['Edit','Find…']]) {
  await crux.page.evaluate(() => { (window as any).log=[]; for (const t of ['focusin','focusout']) document.addEventListener(t, e => (window as any).log.push(t+' '+(e.target as Element).outerHTML.slice(0,60)), true) });
  await crux.choose(...p);
  console.log(p, await where());
  await crux.page.waitForTimeout(300);
  console.log(p, await where());
  console.log(await crux.page.evaluate(() => (window as any).log.join('\n')));
  }
});
