import type { Host } from '../../../../bridge/host';
import { isPicture, type PictureName } from '../../../../core/formats/registry/formats';
import type { SessionState } from '../../../state/session';
import { settingsField } from '../../../state/settings';
import type { Watch } from '../../../ui/work';
import type { ExportChoices, ExportedPart } from '../export-choices';
import { exportedPart } from '../exported-part';
import { pictureOptions } from '../picture-options';
import { makePdf } from './make-pdf';
import { makePng } from './make-png';
import { makeSvg } from './make-svg';
import { wordsMaker } from './make-words';
import type { Made, Maker } from './maker';

const PICTURE_MAKERS: Readonly<Record<PictureName, Maker>> = { svg: makeSvg, png: makePng, pdf: makePdf };

/** What is to be made, by whom it is watched, and who lends fonts. */
export interface Order {
  readonly choices: ExportChoices;
  readonly part: ExportedPart;
  readonly watch: Watch;
  readonly host: Host;
  readonly maxPixels?: number;
}

/** Makes the file that was chosen of the map that is shown. */
export function makeFile(state: SessionState, { choices, part, ...rest }: Order): Promise<Made> {
  const exported = exportedPart(state, part);
  const bytes = () => new TextEncoder().encode(exported.text());
  const picture = pictureOptions(exported.map, choices, settingsField.of(state).theme);
  const { format } = choices;
  const make = isPicture(format) ? PICTURE_MAKERS[format] : wordsMaker(format);
  return make({ ...exported, bytes }, { choices, picture, ...rest });
}
