const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** When something was, as one says it now: `Today, 14:05`, `Yesterday, 09:30`, `12 Nov 2026`. Both in ms since 1970. */
export function whenText(when: number, now: number): string {
  if (DAY.format(when) === DAY.format(now)) return `Today, ${TIME.format(when)}`;
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  if (DAY.format(when) === DAY.format(yesterday)) return `Yesterday, ${TIME.format(when)}`;
  return DAY.format(when);
}
