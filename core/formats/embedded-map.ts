// How a picture carries its map. PNG, SVG and PDF each have a place for it; what stands there are the bytes of the file.

/** The media type of the file. */
export const MAP_TYPE = 'application/vnd.crux.argument-map+json';
/** What it is called in a PNG and in an SVG. */
export const MAP_KEYWORD = 'argument-map';
/** The XML namespace of what is ours in an SVG. It leads nowhere: a name under .invalid can never be anybody else's. */
export const MAP_NAMESPACE = 'https://crux.invalid/argument-map';
/** The most bytes of a map, unpacked: as many as a map's file may have. */
export const MAX_MAP_BYTES = 64 * 1024 * 1024;
