import { type StateField, stateField } from '../ui/state-field';
import type { SessionState } from './session';
import type { Transaction } from './transaction';

/** What a field of the session is declared by. */
interface SessionFieldSpec<V> extends Pick<StateField<V>, 'name' | 'initial'> {
  /** `document`: it is about the document that is shown, and begins anew with another one. `window`: it stays. */
  readonly scope: 'document' | 'window';
  /**
   * What becomes of it with a Change; it stays, if left out. All fields see the same two states, so none sees what becomes of
   * another.
   */
  readonly apply?: (transaction: Transaction, value: V, before: SessionState, now: SessionState) => V;
  /** What it begins with in another document; its initial value, if left out. */
  readonly reset?: (value: V) => V;
}

type Fields = SessionState['fields'];

/** What the session does with each of its fields, whatever its value is. */
interface Follower {
  readonly apply: (
    fields: Fields,
    transaction: Transaction,
    before: SessionState,
    now: SessionState,
  ) => Fields;
  readonly reset: (fields: Fields) => Fields;
}

const followers: Follower[] = [];

/** Declares a field of the session: a part of the state that knows of the map, as a state field of ProseMirror does. */
export function sessionField<V>({ scope, apply, reset, ...spec }: SessionFieldSpec<V>): StateField<V> {
  const field = stateField(spec);
  const changed = (fields: Fields, value: V) =>
    Object.is(value, field.of({ fields })) ? fields : field.with(fields, value);
  followers.push({
    apply: (fields, transaction, before, now) =>
      apply ? changed(fields, apply(transaction, field.of(before), before, now)) : fields,
    reset: (fields) => {
      if (scope === 'window') return fields;
      return changed(fields, reset ? reset(field.of({ fields })) : field.initial);
    },
  });
  return field;
}

/** What becomes of all fields with a Change. @param now with the fields as they were */
export function appliedFields(transaction: Transaction, before: SessionState, now: SessionState): Fields {
  return followers.reduce((fields, { apply }) => apply(fields, transaction, before, now), now.fields);
}

/** The fields when another document is shown. */
export function resetFields(fields: Fields): Fields {
  return followers.reduce((left, { reset }) => reset(left), fields);
}
