import type { Icon } from './kind-icons';

/** A memo: an icon does not change, and every box of its kind asks for its path. */
const known = new WeakMap<Icon, string>();

/** An icon as one piece of SVG path data, in its square of 24 px. */
export function iconPath(icon: Icon): string {
  let data = known.get(icon);
  if (data === undefined) {
    data = icon.map(([tag, attributes]) => shapePath(tag, attributes)).join('');
    known.set(icon, data);
  }
  return data;
}

/** @throws for a shape that no icon had when this was written: a test draws them all */
function shapePath(tag: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const number = (name: string) => Number(attributes[name] ?? 0);
  switch (tag) {
    case 'path':
      // A first `m` is taken from 0, 0, but here other shapes may stand before it.
      return String(attributes.d).replace(/^m/, 'M0 0m');
    case 'line':
      return `M${number('x1')},${number('y1')}L${number('x2')},${number('y2')}`;
    case 'circle': {
      const [x, y, r] = [number('cx'), number('cy'), number('r')];
      return `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;
    }
    default:
      throw new Error(`An icon has a <${tag}>, which no picture can draw yet.`);
  }
}
