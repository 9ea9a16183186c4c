import fc from 'fast-check';
import type {
  ArgumentMap,
  Citation,
  Passage,
  Place,
  Relation,
  Source,
  Statement,
} from '../../core/model/argument-map';
import { MARK_WORDS, MARKERS, RELATION_KINDS, STATEMENT_KINDS } from '../../core/model/kinds';
import { PREMISES, SEMANTICS, type WrittenWeighing } from '../../core/model/weighing';
import { arbitraryId, arbitraryText, arbitraryUnknownKeys } from './generated-text';

/** How large and how odd the generated maps are. */
export interface MapOptions {
  /** 12 unless given. */
  readonly maxStatements?: number;
  /** One and a half for each statement unless given. */
  readonly maxRelations?: number;
  /** Short ids and plain texts, no unknown keys: for tests that are about the shape of the argument alone. */
  readonly plain?: boolean;
}

type Unknown = fc.Arbitrary<Record<string, unknown>>;
const none: Unknown = fc.constant({});
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const pick = fc.nat(10_000);

/**
 * Maps of every shape that the invariants allow: cycles, shared statements, linked premises, undercuts and undercuts of undercuts,
 * several parts, orders, places, sources and citations. What fast-check shrinks them to obeys the invariants as well.
 */
export function arbitraryMap(options: MapOptions = {}): fc.Arbitrary<ArgumentMap> {
  const { maxStatements = 12, maxRelations = Math.ceil(maxStatements * 1.5), plain = false } = options;
  const unknown: Unknown = plain ? none : arbitraryUnknownKeys;
  const text = plain ? fc.lorem({ maxCount: 8 }) : arbitraryText;
  return fc
    .record({
      title: text,
      ids: plain ? fc.constant([]) : fc.uniqueArray(arbitraryId, { maxLength: maxStatements + maxRelations }),
      statements: fc.array(statementParts(text, unknown), { maxLength: maxStatements, size: 'max' }),
      relations: fc.array(relationParts(unknown), { maxLength: maxRelations, size: 'max' }),
      sources: fc.uniqueArray(sourceParts(text, unknown), { selector: ({ id }) => id, maxLength: 3 }),
      weighing: weighingParts(unknown),
      view: unknown,
      extra: unknown,
    })
    .map(({ title, ids, weighing, view, extra, ...parts }) => {
      const sources = new Map<string, Source>(parts.sources.map((source) => [source.id, source]));
      const statements = new Map<string, Statement>();
      const places = new Map<string, Place>();
      const known = new Set<string>(ids);
      const takeId = (letter: string, index: number): string => {
        const given = ids[statements.size + relations.size];
        if (given !== undefined) return given;
        let id = `${letter}${index}`;
        while (known.has(id)) id += '_';
        known.add(id);
        return id;
      };
      const relations = new Map<string, Relation>();
      for (const [index, { place, citations, ...statement }] of parts.statements.entries()) {
        const id = takeId('s', index);
        statements.set(id, { ...statement, id, ...cite(citations, parts.sources) });
        if (place) places.set(id, { ...place, id });
      }
      const statementIds = [...statements.keys()];
      for (const [index, { premises, target, undercut, ...relation }] of parts.relations.entries()) {
        // Only relations that are there already are undercut, so that no circle comes about.
        const targets = undercut && relations.size > 0 ? [...relations.keys()] : statementIds;
        const on = targets[target % targets.length];
        const from = new Set(premises.map((premise) => statementIds[premise % statementIds.length]!));
        if (on === undefined) continue;
        from.delete(on);
        if (from.size === 0) continue;
        const id = takeId('r', index);
        relations.set(id, { ...relation, id, premises: [...from], target: on });
      }
      return { title, statements, relations, sources, places, ...(weighing && { weighing }), view, extra };
    });
}

function statementParts(text: fc.Arbitrary<string>, unknown: fc.Arbitrary<object>) {
  const known = fc.record(
    {
      kind: fc.constantFrom(...STATEMENT_KINDS),
      text,
      notes: text,
      tags: fc.array(text, { maxLength: 2 }),
      ignored: ignoredParts(text),
      baseScore: fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score + 0),
      mark: markParts(unknown),
      sheetOrder: fc.nat(5),
    },
    { requiredKeys: ['kind', 'text'] },
  );
  const place = fc.tuple(unknown, coordinate, coordinate).map(([others, x, y]) => ({ ...others, x, y }));
  return fc
    .tuple(
      unknown,
      known,
      optional(place),
      fc.option(fc.array(citationParts(text, unknown), { maxLength: 2 })),
    )
    .map(([others, statement, at, citations]) => ({ ...others, ...statement, place: at, citations }));
}

const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);

/** Ways of weighing as a map says them: never the default. */
function weighingParts(unknown: Unknown): fc.Arbitrary<WrittenWeighing | undefined> {
  const known = fc.record(
    { semantics: fc.constantFrom(...SEMANTICS.slice(1)), premises: fc.constantFrom(...PREMISES.slice(1)) },
    { requiredKeys: [] },
  );
  return fc
    .tuple(unknown, known)
    .map(([others, weighing]) => ({ ...others, ...weighing }))
    .map((weighing) => (Object.keys(weighing).length > 0 ? weighing : undefined));
}

function markParts(unknown: fc.Arbitrary<object>) {
  const known = fc.record({ mark: fc.constantFrom(...MARK_WORDS), by: fc.constantFrom(...MARKERS) });
  return fc.tuple(unknown, known).map(([others, mark]) => ({ ...others, ...mark }));
}

const coordinate = fc
  .oneof(fc.integer({ min: -5000, max: 5000 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }))
  .map(
    // Adding 0 turns −0, which a file cannot hold, into 0.
    (value) => value + 0,
  );

function relationParts(unknown: fc.Arbitrary<object>) {
  const known = fc.record(
    {
      kind: fc.constantFrom(...RELATION_KINDS),
      premises: fc.oneof(
        { weight: 3, arbitrary: fc.tuple(pick) },
        { weight: 1, arbitrary: fc.array(pick, { minLength: 2, maxLength: 4 }) },
      ),
      target: pick,
      undercut: fc.nat(4).map((chance) => chance === 0),
      weight: share,
      order: fc.oneof(
        fc.integer({ min: -3, max: 9 }),
        fc.constantFrom(0.5, 1e300, -1e300, Number.MAX_SAFE_INTEGER),
      ),
      ignored: ignoredParts(arbitraryText),
      mark: markParts(unknown),
      sheetOrder: fc.nat(5),
    },
    { requiredKeys: ['kind', 'premises', 'target', 'undercut'] },
  );
  return fc.tuple(unknown, known).map(([others, relation]) => ({ ...others, ...relation }));
}

/** Findings that are left, of checks that are known here and of others. */
function ignoredParts(text: fc.Arbitrary<string>) {
  const check = fc.constantFrom('said-twice', 'evidence-without-source', 'x-check');
  const others = fc.uniqueArray(arbitraryId, { maxLength: 2 });
  const entry = fc.record({ check, others, reason: text }, { requiredKeys: ['check', 'reason'] });
  // A copy is an object like those that JSON makes.
  return fc.array(entry, { maxLength: 2 }).map((entries) => entries.map((one) => ({ ...one })));
}

function sourceParts(text: fc.Arbitrary<string>, unknown: Unknown) {
  const known = fc.record(
    {
      id: arbitraryId,
      title: text,
      author: text,
      publisher: text,
      column: text,
      date: text,
      address: fc.webUrl(),
      credibility: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0),
      credibilityReason: text,
      csl: unknown,
      text,
    },
    { requiredKeys: ['id', 'title'] },
  );
  return fc.tuple(unknown, known).map(([others, source]): Source => ({ ...others, ...source }));
}

interface CitationParts {
  readonly source: number;
  readonly locator?: string;
  readonly passage?: { readonly words: Passage; readonly offsets: readonly [number, number] | undefined };
}

function citationParts(
  text: fc.Arbitrary<string>,
  unknown: fc.Arbitrary<object>,
): fc.Arbitrary<CitationParts> {
  const words = fc.record({ exact: text, prefix: text, suffix: text }, { requiredKeys: ['exact'] });
  const passage = fc.record({
    words: fc.tuple(unknown, words).map(([others, known]) => ({ ...others, ...known })),
    offsets: optional(fc.tuple(pick, pick)),
  });
  const known = fc.record({ source: pick, locator: text, passage }, { requiredKeys: ['source'] });
  return fc.tuple(unknown, known).map(([others, citation]) => ({ ...others, ...citation }));
}

/** Lets citations lead to sources that are there, and passages lie within their text. */
function cite(
  parts: readonly CitationParts[] | null,
  sources: readonly Source[],
): { citations?: readonly Citation[] } {
  if (!parts) return {};
  if (sources.length === 0) return { citations: [] };
  const citations = parts.map(({ source: index, passage, ...others }) => {
    const source = sources[index % sources.length]!;
    if (!passage) return { ...others, source: source.id };
    const length = source.text?.length ?? 1000;
    const [start, end] = (passage.offsets ?? []).map((offset) => offset % (length + 1)).sort((a, b) => a - b);
    const offsets = start === undefined ? {} : { start, end };
    return { ...others, source: source.id, passage: { ...passage.words, ...offsets } };
  });
  return { citations };
}
