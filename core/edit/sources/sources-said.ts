import type { Source } from '../../model/argument-map';
import { canonicalText } from '../../model/canonical-text';

type Field = keyof Source;

/**
 * Sources by what they say, to ask whether one of them says all that is given. There are few sets of fields that a source may have, and for each
 * that is asked about a set is kept of what the sources say in these fields: so each question costs what the asked source says, however
 * many sources there are.
 */
export class SourcesSaid {
  readonly #sources: Source[] = [];
  readonly #saidIn = new Map<string, { readonly fields: readonly Field[]; readonly said: Set<string> }>();

  constructor(sources: Iterable<Source>) {
    for (const source of sources) this.#sources.push(source);
  }

  add(source: Source): void {
    this.#sources.push(source);
    for (const { fields, said } of this.#saidIn.values()) said.add(saidBy(source, fields));
  }

  /** Whether a source says all that is given, and perhaps more, a text say. */
  has(given: Omit<Source, 'id'>): boolean {
    const fields = (Object.keys(given) as Field[]).sort();
    const key = fields.join(' ');
    let known = this.#saidIn.get(key);
    if (!known) {
      known = { fields, said: new Set(this.#sources.map((source) => saidBy(source, fields))) };
      this.#saidIn.set(key, known);
    }
    return known.said.has(saidBy(given, fields));
  }
}

function saidBy(source: Partial<Source>, fields: readonly Field[]): string {
  return canonicalText(fields.map((field) => source[field]));
}
