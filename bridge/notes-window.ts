const SIZE = { width: 720, height: 540 };

/**
 * The one window that a page opens by itself: for the notes of a presentation. It is blank, so that it has the origin and the policy of
 * the page that opens it, which then writes into it. The host lets a page open this and nothing else.
 */
export const NOTES_WINDOW = {
  address: 'about:blank',
  name: 'crux-notes',
  features: `popup,width=${SIZE.width},height=${SIZE.height}`,
  /** In px. */
  size: SIZE,
} as const;

/** Its title, of which the map's name is the part that tells it from others. */
export function notesTitle(name: string): string {
  return `Notes: ${name} — Crux`;
}
