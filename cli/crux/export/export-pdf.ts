import { readFile } from 'node:fs/promises';
import { drawPdf } from '../../../core/draw/pdf/draw-pdf';
import { MAP_TYPE } from '../../../core/formats/embedded-map';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { buildScene } from '../../../core/scene/build-scene';
import { readBytes } from '../files/read-bytes';
import { say } from '../terminal';
import type { ExportOptions } from './export-options';
import { fileOf } from './file-of';
import { INTER } from './inter-files';
import { fontsFor } from './machine-fonts';
import { pictureOptions } from './picture-options';

const SHOWN = 20;

/** A map as PDF. */
export async function exportPdf(map: ArgumentMap, options: ExportOptions): Promise<Uint8Array> {
  const scene = buildScene(map);
  const given = await Promise.all(options.fonts.map(readBytes));
  const texts = [...scene.boxes.values()].flatMap(({ lines }) => lines.map(({ text }) => text));
  const others = [...given, ...(await fontsFor([map.title, ...texts].join(''), given))];
  const { paper, landscape, tiled, scale } = options;
  const { bytes, missing } = await drawPdf(scene, {
    ...pictureOptions(map, options),
    paper,
    landscape,
    tiled,
    ...(scale !== undefined && { scale }),
    date: new Date(),
    fonts: { regular: await readFile(INTER.regular), semibold: await readFile(INTER.semibold), others },
    ...(options.carryMap && {
      attachment: {
        name: 'map.argmap',
        type: MAP_TYPE,
        description: 'The argument map, for Crux',
        bytes: fileOf(map),
      },
    }),
  });
  if (missing.length > 0) {
    const shown = missing.slice(0, SHOWN).join(' ');
    const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : '';
    say(
      `No font has ${shown}${more}, so □ stands for each in the PDF. Give one that has them by --font FILE.`,
    );
  }
  return bytes;
}
