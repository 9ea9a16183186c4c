import { drawSvg } from '../../../core/draw/draw-svg';
import { themes } from '../../../core/draw/themes';
import { pictureFrame } from '../../../core/scene/picture-frame';
import { useSession } from '../../state/session';
import { settingsField } from '../../state/settings';
import { themeOf } from '../../state/theme';
import { loadFonts } from './load-fonts';
import './print-map.css';

/** Prints the picture of the whole map, in lines and letters, on one page that it fits on; on white, as paper is. */
export async function printMap(): Promise<void> {
  const { scene, map } = useSession.getState();
  const { theme } = settingsField.get();
  await loadFonts(scene, pictureFrame(scene));
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  sheet.append(
    pictureOf(drawSvg(scene, { theme: paperTheme(theme), title: map.title, margin: 1, transparent: true })),
  );
  const { width, height } = scene.bounds;
  sheet.dataset.page = width > height ? 'landscape' : 'portrait';
  document.body.append(sheet);
  // Some browsers go on before the person has printed.
  window.addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}

function paperTheme(theme: Parameters<typeof themeOf>[0]) {
  return themes[themeOf(theme).name.startsWith('contrast') ? 'contrast-light' : 'light'];
}

function pictureOf(svg: string): Element {
  // The window's policy refuses style attributes in markup. Those of a picture say what the style sheet says here.
  const unstyled = svg.replace(/(<[^<>]*) style="[^"]*"/g, '$1');
  return document.importNode(
    new DOMParser().parseFromString(unstyled, 'image/svg+xml').documentElement,
    true,
  );
}
