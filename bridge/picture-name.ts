/** The most bytes of a picture that is looked into for its map. */
export const MAX_PICTURE_BYTES = 256 * 1024 * 1024;

/** Endings of the names of pictures that can carry a map, without the dot. */
export const PICTURE_ENDINGS = ['png', 'svg', 'pdf'] as const;

/** Whether a file is called as a picture is, so that it may have more bytes than a map. */
export function isNamedAsPicture(name: string): boolean {
  return PICTURE_ENDINGS.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}
