import {
  endingsOf,
  FORMATS,
  type FormatName,
  OPENED_FORMATS,
  PICTURES,
} from '../../core/formats/registry/formats';

// Loaded when a file is opened: what the formats are called is not needed at the start.
export { isNamedAsOutline, nameOfOutline } from '../../bridge/outline-name';
export { isNamedAsPicture, MAX_PICTURE_BYTES } from '../../bridge/picture-name';

const OPENED: readonly FormatName[] = ['argmap', ...PICTURES, ...OPENED_FORMATS];

/** What the browser's dialog offers to open, in its own form: an entry of `types` of `showOpenFilePicker`. */
export const OPENED_FILES = {
  description: 'Argument map, a picture of one, or an outline',
  accept: Object.fromEntries(
    OPENED.map((format) => {
      const { mediaType } = FORMATS[format];
      return [mediaType, endingsOf(OPENED.filter((other) => FORMATS[other].mediaType === mediaType))];
    }),
  ),
};

/** The same for a file input. */
export const OPENED_BY_INPUT = [...endingsOf(OPENED), FORMATS.argmap.mediaType].join(',');
