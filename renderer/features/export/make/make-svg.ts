import { streamCompression } from '../../../../core/codecs/compression';
import { drawSvg } from '../../../../core/draw/draw-svg';
import { fontFaces } from '../../../../core/draw/font-faces';
import { svgMap } from '../../../../core/formats/svg-map';
import type { Maker } from './maker';

/** The map as SVG. */
export const makeSvg: Maker = async ({ scene, bytes }, { choices, picture }) => {
  const metadata = choices.carryMap ? await svgMap(bytes(), streamCompression(globalThis)) : undefined;
  const faces = choices.embedFonts
    ? await fontFaces(scene, picture, (await import('../inter-files')).interParts)
    : undefined;
  const text = drawSvg(scene, {
    ...picture,
    ...(metadata !== undefined && { metadata }),
    ...(faces !== undefined && { fontFaces: faces }),
  });
  return { content: text };
};
