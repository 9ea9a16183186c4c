import { MAP_TYPE } from '../../../../core/formats/embedded-map';
import { fromBase64Text } from '../../../ui/base64-blob';
import type { Maker } from './maker';
import { runInWorker } from './run-in-worker';

/** How many missing characters are named. */
const SHOWN = 12;

/** The map as PDF, in vectors, with text that can be selected. */
export const makePdf: Maker = async ({ scene, map, bytes }, { choices, picture, watch, host }) => {
  const { paper, landscape, tiled, size, carryMap } = choices;
  const texts = [...scene.boxes.values()].flatMap(({ lines }) => lines.map(({ text }) => text));
  const lent = await host.call('font.forText', { text: charactersOf([map.title, ...texts]) });
  const { bytes: content, missing } = await runInWorker(
    {
      kind: 'pdf',
      // In tables that can be cloned: its own are of another kind.
      scene: { ...scene, boxes: new Map(scene.boxes), arrows: new Map(scene.arrows) },
      options: {
        ...picture,
        paper,
        landscape,
        tiled: tiled && paper !== 'picture',
        scale: size / 100,
        date: new Date(),
        ...(carryMap && {
          attachment: {
            name: 'map.argmap',
            type: MAP_TYPE,
            description: 'The argument map, for Crux',
            bytes: bytes(),
          },
        }),
      },
      fonts: lent.ok ? lent.value.map(fromBase64Text) : [],
    },
    watch.signal,
  );
  return {
    content: new Blob([content], { type: 'application/pdf' }),
    ...(missing.length > 0 && { remark: remarkOn(missing) }),
  };
};

function charactersOf(texts: readonly string[]): string {
  const characters = new Set<string>();
  for (const text of texts) for (const character of text) characters.add(character);
  return [...characters].join('');
}

function remarkOn(missing: readonly string[]): string {
  const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : '';
  return `Crux found no font for ${missing.slice(0, SHOWN).join(' ')}${more}, so □ stands for each. Print… can make a PDF with the fonts of your system.`;
}
