/** In which order the keys of an object are written. Keys that it does not name follow, in code-unit order. */
export interface KeyOrder {
  readonly keys: readonly string[];
  /** The orders for the objects, or lists of objects, under those keys. */
  readonly inside?: Readonly<Record<string, KeyOrder>>;
  /** The order for the objects under all other keys. */
  readonly others?: KeyOrder;
}

const NO_ORDER: KeyOrder = { keys: [] };

/**
 * A JSON value as canonical text: two-space indent, LF, keys in their order. `JSON.stringify` cannot do it: an
 * object's own order puts keys that look like numbers first. Keys whose value is undefined are left out.
 *
 * @param value Nested no deeper than the stack allows; what was read from a file is.
 */
export function writeJson(value: unknown, order: KeyOrder = NO_ORDER, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item) => inner + writeJson(item, order, inner)).join(',\n')}\n${indent}]`;
  }
  const object = value as Readonly<Record<string, unknown>>;
  const lines: string[] = [];
  const write = (key: string, within?: KeyOrder): void => {
    if (object[key] === undefined) return;
    lines.push(`${inner}${JSON.stringify(key)}: ${writeJson(object[key], within, inner)}`);
  };
  for (const key of order.keys) if (Object.hasOwn(object, key)) write(key, order.inside?.[key]);
  // The default order of sort() is that of UTF-16 code units.
  const others = Object.keys(object).filter((key) => !order.keys.includes(key));
  for (const key of others.sort()) write(key, order.others);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}
