/** A value that is worked out when it is first asked for. What it is worked out of is then let go. */
export class Lazy<T> {
  #make: (() => T) | undefined;
  #value: T | undefined;

  constructor(make: () => T) {
    this.#make = make;
  }

  /** A value that is there. */
  static of<T>(value: T): Lazy<T> {
    const lazy = new Lazy(() => value);
    lazy.#value = value;
    lazy.#make = undefined;
    return lazy;
  }

  /** Whether it has been worked out. */
  get isKnown(): boolean {
    return this.#make === undefined;
  }

  get value(): T {
    if (this.#make) {
      this.#value = this.#make();
      this.#make = undefined;
    }
    return this.#value as T;
  }
}
