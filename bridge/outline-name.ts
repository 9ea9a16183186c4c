/** Endings of the names of Markdown files, without the dot. */
export const OUTLINE_ENDINGS = ['md', 'markdown'] as const;

const ENDING = new RegExp(`\\.(?:${OUTLINE_ENDINGS.join('|')})$`, 'i');

/** Whether a file is called as a Markdown outline is. */
export function isNamedAsOutline(name: string): boolean {
  return ENDING.test(name);
}

/** What a map is called until its outline is read. */
export function nameOfOutline(name: string): string {
  return name.replace(ENDING, '') || 'Untitled map';
}
