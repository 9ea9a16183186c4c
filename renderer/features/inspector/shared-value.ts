/** What several records have in common: one value, or different ones. */
export type Shared<T> = { readonly mixed: false; readonly value: T } | { readonly mixed: true };

/** The value that all of some records have; `mixed` if they do not. Values are compared with `Object.is`. */
export function sharedValue<R, T>(records: readonly R[], read: (record: R) => T): Shared<T | undefined> {
  const [first, ...others] = records;
  const value = first === undefined ? undefined : read(first);
  return others.every((record) => Object.is(read(record), value)) ? { mixed: false, value } : { mixed: true };
}
