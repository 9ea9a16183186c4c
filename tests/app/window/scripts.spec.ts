import { mapText } from '../support/map-files';
import { readSvg } from '../support/read-svg';
import { expect, test } from '../support/test';

/** Texts of several scripts, alone and mixed; some offer few places to break. */
const TEXTS: Readonly<Record<string, string>> = {
  japanese:
    '日本政府が韓国との関係改善に慎重なのは、歴史問題と国内政治の両方が、合意を危険なものに見せるからである。「信頼」がなければ、話し合いは進まない。',
  katakana: 'コミュニケーション・プラットフォーム・インフラストラクチャーのアップデートについて',
  korean:
    '한국과의 관계 개선을 일본 정부가 망설이는 까닭은, 역사와 국내 정치가 합의를 위험해 보이게 만들기 때문이다. 신뢰가 먼저 회복되어야 한다.',
  unbroken: '대한민국헌법제정권력구조개편논의과정에서나타난정치적쟁점에관한연구보고서',
  mixed: 'In 2015年 Abe（安倍晋三）와 박근혜 agreed on “最終的かつ不可逆的な解決”, 그러나 Moon did not.',
  long: `https://example.org/${'a-very-long-address-without-a-space/'.repeat(3)}`,
  emoji: 'Flags 🇯🇵🇰🇷 and families 👩‍👩‍👧‍👦 stay whole, as do é and が.',
};

const file = {
  name: 'scripts.argmap',
  text: mapText('東京とソウル 도쿄와 서울', [
    Object.entries(TEXTS).map(([id, text], index) => ({ id, kind: index === 0 ? 'thesis' : 'claim', text })),
    Object.keys(TEXTS)
      .slice(1)
      .map((id) => ({ id: `r-${id}`, kind: 'supports', premises: [id], target: 'japanese' })),
  ]),
};

test('boxes hold texts of every script, on the screen, in the editor and in pictures', async ({
  launch,
  paper,
}) => {
  const crux = await launch({ file });
  await test.step('boxes hold texts of every script, on the screen and in pictures', async () => {
    for (const [id, text] of Object.entries(TEXTS)) {
      const overflows = await crux.statement(id).evaluate((statement) => {
        const box = statement.getBoundingClientRect();
        const zoom = box.width / (statement as HTMLElement).offsetWidth;
        const lines = [...statement.querySelectorAll('.box-text text')];
        return {
          text: lines.map(({ textContent }) => textContent).join(''),
          past: lines
            .map((line) => ({ line: line.textContent, rect: line.getBoundingClientRect() }))
            .filter(({ rect }) => rect.left < box.left || rect.right > box.right - 8 * zoom)
            .concat(
              lines
                .map((line) => ({ line: line.textContent, rect: line.getBoundingClientRect() }))
                .filter(({ rect }) => rect.top < box.top || rect.bottom > box.bottom),
            )
            .map(({ line }) => line),
        };
      });
      expect(overflows.past, `lines of “${id}” that leave their box`).toEqual([]);
      expect(overflows.text.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }
    const { name, bytes } = await crux.exportAs('SVG');
    expect(name).toBe('東京とソウル 도쿄와 서울.svg');
    const { boxes } = await readSvg(paper, bytes.toString('utf8'));
    const drawn = boxes.map(({ lines }) => lines.join('').replace(/\s/g, '')).sort();
    expect(drawn).toEqual(
      Object.values(TEXTS)
        .map((text) => text.replace(/\s/g, ''))
        .sort(),
    );
  });

  await test.step('the text stays where it is when its editor opens', async () => {
    for (const id of ['korean', 'mixed']) {
      const { height } = (await crux.statement(id).boundingBox())!;
      await crux.statement(id).dblclick();
      // The field breaks the text into as many lines as the box has, and shows all of them.
      const field = await crux.field.evaluate((element) => ({
        content: element.scrollHeight,
        shown: element.clientHeight,
      }));
      expect(field.content).toBeLessThanOrEqual(field.shown + 1);
      const drawing = (await crux.statement(id).locator('.box-shape').boundingBox())!;
      expect(Math.abs(drawing.height - height)).toBeLessThan(3);
      await crux.press('Escape');
    }
  });

  await test.step('of a word of 10 MB the beginning is shown', async () => {
    const long = { id: 'a', kind: 'claim', text: 'w'.repeat(10_000_000) };
    await crux.files.write('long.argmap', mapText('Long', [[long]]));
    await crux.open('long.argmap');
    const drawn = crux.statement('a').locator('.box-text text');
    await expect(drawn).toHaveCount(500);
    await expect(drawn.last()).toHaveText('…');
  });
});
