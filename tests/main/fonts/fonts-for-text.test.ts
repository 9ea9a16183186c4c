import { expect, test } from 'vitest';
import { openFace } from '../../../core/draw/pdf/face';
import { fontsForText } from '../../../main/fonts/fonts-for-text';

test('nothing is read for characters that Inter has', async () => {
  expect(await fontsForText('Plain words, “quoted” – ÄÖÜ, Ελλάδα, Москва')).toEqual([]);
});

test('every font that is lent has some of the characters that Inter has not', async () => {
  const wanted = [...'日本שלום'];
  for (const file of await fontsForText(wanted.join(''))) {
    const face = openFace(Buffer.from(file, 'base64'), 'lent');
    expect(wanted.some((character) => face.has(character.codePointAt(0)!))).toBe(true);
  }
});
