/** How long a scene of so many statements takes to build, in ms. */
export interface Growth {
  readonly size: number;
  readonly ms: number;
}

const WIDTH = 680;
const HEIGHT = 360;
const LEFT = 64;
const RIGHT = 190;
const TOP = 24;
const BOTTOM = 48;

/** The cost of a scene by its size as an SVG, both logarithmic, beside what n log n would make of the first. */
export function growthPlot(grown: readonly Growth[]): string {
  const [first] = grown as [Growth, ...Growth[]];
  const ideal = grown.map(({ size }) => ({
    size,
    ms: (first.ms * size * Math.log(size)) / (first.size * Math.log(first.size)),
  }));
  const all = [...grown, ...ideal];
  const sizes = all.map(({ size }) => size);
  const times = all.map(({ ms }) => ms);
  const x = scale(Math.min(...sizes), Math.max(...sizes), LEFT, WIDTH - RIGHT);
  const y = scale(Math.min(...times), Math.max(...times), HEIGHT - BOTTOM, TOP);
  const line = (points: readonly Growth[], dash: string) => {
    const path = points.map(({ size, ms }) => `${round(x(size))} ${round(y(ms))}`).join(' L');
    return `<path d="M${path}" fill="none" stroke="currentColor" stroke-width="2"${dash}/>`;
  };
  const label = (at: Growth, words: string, dy: number) =>
    `<text x="${round(x(at.size)) + 10}" y="${round(y(at.ms)) + dy}">${words}</text>`;
  const dots = grown.map(({ size, ms }) => `<circle cx="${round(x(size))}" cy="${round(y(ms))}" r="4"/>`);
  const ticks = grown.map(
    ({ size }) =>
      `<text x="${round(x(size))}" y="${HEIGHT - BOTTOM + 22}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
  );
  const values = grown.map(
    ({ size, ms }) =>
      `<text x="${round(x(size)) - 8}" y="${round(y(ms)) - 10}" text-anchor="end">${Math.round(ms).toLocaleString('en')} ms</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" color="#3b5bdb" fill="#555">`,
    '<title>What a scene costs by the number of its statements, beside n log n</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<path d="M${LEFT} ${TOP} V${HEIGHT - BOTTOM} H${WIDTH - RIGHT}" fill="none" stroke="#aaa"/>`,
    line(ideal, ' stroke-dasharray="4 5" opacity="0.6"'),
    line(grown, ''),
    ...dots,
    ...ticks,
    ...values,
    label(ideal.at(-1)!, 'n log n', -2),
    label(grown.at(-1)!, 'Crux: layout and arrows', 14),
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">statements</text>`,
    '</svg>\n',
  ].join('\n');
}

/** A logarithmic scale. */
function scale(least: number, most: number, from: number, to: number): (value: number) => number {
  return (value) => from + ((to - from) * Math.log(value / least)) / Math.log(most / least);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
