import type { Display } from 'electron';

type Part = Pick<Display, 'id' | 'workArea'>;
const display: Part = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } };

/** One screen, which stays. */
export const screen = {
  getAllDisplays: (): Part[] => [display],
  getPrimaryDisplay: (): Part => display,
  getDisplayMatching: (): Part => display,
  on: () => undefined,
};
