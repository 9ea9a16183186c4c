/** A title as Electron takes it: to Electron, `&` marks the letter that opens the item with Alt. */
export function labelOf(title: string): string {
  return title.replaceAll('&', '&&');
}
