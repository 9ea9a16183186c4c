/** As many UTF-16 code units of a text as are drawn: some six pages. A longer text is whole in the file and in its field. */
export const MOST_DRAWN = 20_000;

/** The part of a text that is drawn: all of it, or its beginning and an ellipsis. A hostile text costs no more than that. */
export function cutText(text: string): string {
  if (text.length <= MOST_DRAWN) return text;
  const end = MOST_DRAWN - 1;
  const halved = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return `${text.slice(0, halved ? end - 1 : end)}…`;
}
