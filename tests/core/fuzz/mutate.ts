/** Values that a careless or a hostile hand puts where they do not belong. */
const ODD: readonly unknown[] = [
  null,
  true,
  '',
  0,
  -1,
  0.5,
  1e308,
  2 ** 53,
  [],
  {},
  [[]],
  'gone',
  '\ud800',
  '\u202e\u2066',
  '\u0000',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  'x'.repeat(100_000),
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}'),
];
/** What stands in a text that is no JSON, or just not. */
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u',
  '\\ud83d',
  '1e999',
  '-',
  '\ufeff',
  '\u0000',
  'NaN',
  '//',
  '\n',
];
const KEYS = [
  '__proto__',
  'id',
  'premises',
  'target',
  'kind',
  'text',
  'citations',
  'places',
  'toString',
  'order',
];

/** Another text for a map's file, made of this one by one to three mishaps to its characters or to what they mean. */
export function mutate(text: string, other: string, random: () => number): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  let mutant = text;
  for (let mishaps = 1 + Math.floor(random() * 3); mishaps > 0; mishaps--) {
    mutant = random() < 0.15 ? mangleText(mutant, other, random, pick) : mangleValue(mutant, random, pick);
  }
  return mutant;
}

type Pick = <T>(from: readonly T[]) => T;

function mangleText(text: string, other: string, random: () => number, pick: Pick): string {
  const from = Math.floor(random() * (text.length + 1));
  const to = Math.min(text.length, from + Math.floor(random() ** 4 * 400));
  const [before, span, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  switch (Math.floor(random() * 6)) {
    case 0:
      return before + after;
    case 1:
      return before + pick(PIECES) + after;
    case 2:
      return before + pick(PIECES) + span + after;
    case 3:
      return before + span + span + after;
    case 4:
      return before;
    default:
      return before + other.slice(from, to) + after;
  }
}

function mangleValue(text: string, random: () => number, pick: Pick): string {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return text;
  }
  const groups = groupsOf(file);
  const group = pick(groups);
  if (!group) return text;
  const values = group as Record<string, unknown>;
  const key = pick(Object.keys(values)) ?? 'new';
  const put = (value: unknown, at = key) =>
    Object.defineProperty(group, at, { value, enumerable: true, configurable: true, writable: true });
  switch (Math.floor(random() * 12)) {
    case 0:
      put(pick(ODD));
      break;
    case 1:
    case 7:
    case 8:
    case 9:
      // What stands elsewhere, an id among it: relations in circles, and two of a kind.
      put(pick(Object.values(pick(groups) ?? {}).filter((value) => typeof value === typeof values[key])));
      break;
    case 2:
      if (Array.isArray(group)) group.splice(Number(key) || 0, 1);
      else delete values[key];
      break;
    case 3:
    case 10:
      if (Array.isArray(group)) group.push(...structuredClone(group.slice(0, 50)));
      else put(pick(ODD), pick(KEYS));
      break;
    case 4:
      put(nested(pick(ODD), Math.floor(random() * 300)));
      break;
    case 5:
      put(values[key], pick(KEYS));
      break;
    default:
      put([values[key], values[key]]);
  }
  try {
    return JSON.stringify(file, null, random() < 0.5 ? 2 : 0);
  } catch {
    // A group was put into itself.
    return text;
  }
}

function nested(value: unknown, depth: number): unknown {
  let outer = value;
  for (let level = 0; level < depth; level++) outer = level % 2 ? { inner: outer } : [outer];
  return outer;
}

function groupsOf(value: unknown): object[] {
  const groups: object[] = [];
  const open = [value];
  while (open.length > 0 && groups.length < 5000) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    groups.push(next);
    open.push(...Object.values(next));
  }
  return groups;
}
