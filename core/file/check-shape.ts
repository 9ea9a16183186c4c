import type * as z from 'zod/mini';
import { describeValue, quote } from './describe-value';
import { locationName, type Path } from './location-name';
import { UnreadableMap } from './map-file-error';

type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of named values { … }',
  record: 'a group of named values { … }',
};

/**
 * Checks a value of a file against its schema. The value itself goes on to be used, not Zod's copy of it, which would lack
 * a key named `__proto__`.
 *
 * @param path Where in the file the value stands.
 * @throws UnreadableMap that names the first location that does not fit, what was expected there and what was found.
 */
export function checkShape<S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
  path: Path,
): asserts value is z.infer<S> {
  const issue = schema.safeParse(value).error?.issues[0];
  if (!issue) return;
  const location = locationName([...path, ...issue.path]);
  const found = describeValue(valueAt(value, issue.path));
  throw new UnreadableMap({
    code: 'wrong-type',
    location,
    message: `${location} should be ${expectation(issue)}, but it is ${found}.${whichRecord(path, value)}`,
  });
}

/** Counts records as people do, from 1, and gives the id to search the file for. */
function whichRecord([table, index]: Path, value: unknown): string {
  if (typeof index !== 'number') return '';
  const id = valueAt(value, ['id']);
  const named = typeof id === 'string' && id !== '' ? `, with the id ${quote(id)}` : '';
  return ` That is number ${index + 1} of the ${String(table)}${named}.`;
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => `“${String(value)}”`).join(', ')}`;
    case 'too_small':
      return bound(issue.origin, 'at least', issue.minimum);
    case 'too_big':
      return bound(issue.origin, 'at most', issue.maximum);
    default:
      return issue.message;
  }
}

function bound(origin: string, side: 'at least' | 'at most', limit: number | bigint): string {
  if (origin === 'string') return `text of ${side} ${limit} ${limit === 1 ? 'character' : 'characters'}`;
  return `a number of ${side} ${limit}`;
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  return at;
}
