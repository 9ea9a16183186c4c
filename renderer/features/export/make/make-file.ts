import type { Host } from '../../../../bridge/host';
import type { SessionState } from '../../../state/session';
import type { Watch } from '../../../ui/work';
import type { ExportChoices, ExportedPart, ExportFormat } from '../export-choices';
import { exportedPart } from '../exported-part';
import { pictureOptions } from '../picture-options';
import { makeDocx, makeMarkdown } from './make-papers';
import { makePdf } from './make-pdf';
import { makePng } from './make-png';
import { makeSvg } from './make-svg';
import type { Made, Maker } from './maker';

const MAKERS: Readonly<Record<ExportFormat, Maker>> = {
  svg: makeSvg,
  png: makePng,
  pdf: makePdf,
  md: makeMarkdown,
  docx: makeDocx,
};

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
  const picture = pictureOptions(exported.map, choices, state.theme);
  return MAKERS[choices.format]({ ...exported, bytes }, { choices, picture, ...rest });
}
