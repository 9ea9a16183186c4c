import { create } from 'zustand';

/** The state of the window: what its fields hold. Only a field knows its key. */
export interface WindowState {
  readonly fields: Readonly<Record<symbol, unknown>>;
}

/** One part of the state of the window, which belongs to one feature. */
export interface StateField<V> {
  /** For debugging. */
  readonly name: string;
  readonly initial: V;
  /** What it is in a state of the window: its initial value, as long as it was not set. */
  of(state: WindowState): V;
  /** What it is now. */
  get(): V;
  /** Gives it another value, or what a function makes of the value that it has. */
  set(value: V | ((now: V) => V)): void;
  /** Gives some properties of its value other values. */
  patch(part: Partial<V>): void;
  /** These fields of a state with another value of this one. */
  with(fields: WindowState['fields'], value: V): WindowState['fields'];
  /** A hook: its value, or what is selected of it. */
  use(): V;
  use<T>(select: (value: V) => T): T;
}

/** The one store of the window, so that one subscription sees every change, and what is told the state is told all of it. */
export const useWindow = create<WindowState>(() => ({ fields: {} }));

/** Declares a field. It is in the store once it was set, so the field of a part that loads later costs nothing until then. */
export function stateField<V>({ name, initial }: Pick<StateField<V>, 'name' | 'initial'>): StateField<V> {
  const key = Symbol(name);
  const of = ({ fields }: WindowState) => (key in fields ? (fields[key] as V) : initial);
  const field: StateField<V> = {
    name,
    initial,
    of,
    get: () => of(useWindow.getState()),
    set: (value) => {
      const before = field.get();
      const next = value instanceof Function ? value(before) : value;
      if (Object.is(before, next)) return;
      useWindow.setState(({ fields }) => ({ fields: field.with(fields, next) }));
    },
    patch: (part) => field.set((now) => ({ ...now, ...part })),
    with: (fields, value) => ({ ...fields, [key]: value }),
    use: <T>(select?: (value: V) => T) =>
      useWindow((state) => (select ? select(of(state)) : (of(state) as unknown as T))),
  };
  return field;
}
