/** What went wrong, in words for the person: what happened, to which file, what is kept, what to do. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
}

export type FailureCode =
  /** The file is not there. */
  | 'missing'
  /** No permission to read or write. */
  | 'denied'
  /** Larger than a map may be. */
  | 'too-large'
  /** Not UTF-8 text. */
  | 'not-text'
  /** A picture without a map in it, or with one that is damaged. */
  | 'no-map'
  /** The disk is full. */
  | 'disk-full'
  /** The file changed on disk since it was read. */
  | 'changed-on-disk'
  /** The host does not know this document. */
  | 'unknown-document'
  /** The arguments of the call were refused. */
  | 'bad-arguments'
  /** The host's own words are in the message. */
  | 'other';

/** A value or a failure; a thrown error would lose all but its message on its way through the bridge. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

/** A result that holds a value. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A result that holds a failure. */
export function failure(code: FailureCode, message: string): Result<never> {
  return { ok: false, error: { code, message } };
}
