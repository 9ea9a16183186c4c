import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { largeMap } from '../../support/large-map';
import { ourPng, ourSvg } from './ours';
import { Stock } from './stock';
import type { Taken } from './taken';

let stock: Stock | undefined;

/** What the bench calls. */
export const bench = {
  showStock: async (size: number): Promise<number> => {
    const shown = await Stock.show(largeMap(size, 0));
    stock = shown.stock;
    return shown.ms;
  },
  stockSvg: (): Promise<Taken> => stock!.svg(),
  stockPng: (): Promise<Taken> => stock!.png(),
  ourSvg: (size: number, run: number): Promise<Taken> => ourSvg(fresh(size, run)),
  ourPng: (size: number, run: number): Promise<Taken> => ourPng(fresh(size, run)),
};

/** With texts of its own, so that no line that was broken before is found again. */
function fresh(size: number, run: number): ArgumentMap {
  const map = largeMap(size, 0);
  const texts = [...map.statements].map(([id, it]) => [id, { ...it, text: `${it.text} ${run}` }] as const);
  return { ...map, statements: new Map(texts) };
}

Object.assign(window, { bench });
