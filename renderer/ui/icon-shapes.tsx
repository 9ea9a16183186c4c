import { createElement } from 'react';
import type { Icon } from '../../core/draw/kind-icons';

/** The shapes of an icon in a square of 24 px, for an `<svg>` or a `<g>` that strokes them. */
export function IconShapes({ icon }: { icon: Icon }) {
  return icon.map(([tag, attributes]) =>
    createElement(tag, { ...attributes, key: JSON.stringify(attributes) }),
  );
}
