import { formatOfName, PICTURES } from '../core/formats/registry/formats';

/** The most bytes of a picture that is looked into for its map. */
export const MAX_PICTURE_BYTES = 256 * 1024 * 1024;

/** Whether a file is called as a picture is, so that it may have more bytes than a map. */
export function isNamedAsPicture(name: string): boolean {
  return formatOfName(name, PICTURES) !== undefined;
}
