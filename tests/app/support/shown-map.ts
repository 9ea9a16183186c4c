import type { Page } from '@playwright/test';

/** A statement as it stands on the screen; its place and size in px of the scene. */
export interface ShownBox {
  readonly kind: string;
  readonly label: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The map as it stands on the screen, by ids. */
export interface ShownMap {
  readonly title: string;
  readonly boxes: Readonly<Record<string, ShownBox>>;
  /** Of each relation, its tone and its line. */
  readonly arrows: Readonly<Record<string, string>>;
}

/** Reads the map off the screen. */
export function shownMap(page: Page): Promise<ShownMap> {
  return page.evaluate(() => {
    const origin = document.querySelector('.react-flow__viewport')!.getBoundingClientRect();
    const box = (element: HTMLElement): [string, ShownBox] => {
      const rect = element.getBoundingClientRect();
      const zoom = rect.width / element.offsetWidth;
      const texts = [...element.querySelectorAll('.box-text text')];
      return [
        element.dataset.statement!,
        {
          kind: element.dataset.kind!,
          label: element.ariaLabel!,
          lines: texts.map(({ textContent }) => textContent ?? ''),
          x: (rect.x - origin.x) / zoom,
          y: (rect.y - origin.y) / zoom,
          width: element.offsetWidth,
          height: element.offsetHeight,
        },
      ];
    };
    const arrow = (element: SVGElement): [string, string] => {
      const line = element.querySelector('.arrow-line')!.getAttribute('d');
      return [element.dataset.id!, `${element.dataset.tone} ${line}`];
    };
    const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)];
    return {
      title: document.querySelector<HTMLInputElement>('[aria-label="Map title"]')!.value,
      boxes: Object.fromEntries(all<HTMLElement>('[data-statement]').map(box)),
      arrows: Object.fromEntries(all<SVGElement>('.arrow[data-id]').map(arrow)),
    };
  });
}

/** Reads the map once it has stood still for two frames: boxes and arrows need not move in the same one. */
export async function restingMap(page: Page): Promise<ShownMap> {
  for (let before = ''; ; ) {
    const shown = await shownMap(page);
    const now = JSON.stringify(shown);
    if (now === before) return shown;
    before = now;
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
}
