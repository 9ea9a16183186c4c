import { KIND_NAMES } from '../../../core/model/kinds';
import type { PictureFrame } from '../../../core/scene/picture-frame';
import type { Scene } from '../../../core/scene/scene';

const ALWAYS = `${Object.values(KIND_NAMES).join('')}+0123456789`;

/** Reads those parts of Inter that a picture needs: text that is not in view may need some that the page has not read yet. */
export async function loadFonts(
  scene: Scene,
  { heading, legend }: Pick<PictureFrame, 'heading' | 'legend'>,
): Promise<void> {
  const characters = new Set(ALWAYS);
  const add = (text: string) => {
    for (const character of text) characters.add(character);
  };
  for (const { lines } of scene.boxes.values()) for (const { text } of lines) add(text);
  for (const { text } of heading) add(text);
  for (const { name } of legend) add(name.text);
  const text = [...characters].join('');
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 15px Inter`, text)));
}
