const LONGEST = 80;

/**
 * A file name made of a title: without what some file system refuses, and not too long for any.
 *
 * @param extension without its dot
 */
export function fileName(title: string, extension: string): string {
  const kept = title
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    // Windows drops dots and spaces at the end; elsewhere a dot at the start hides the file.
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${kept || 'Untitled map'}.${extension}`;
}
