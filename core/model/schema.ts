// Of Zod the functions, not the classes, which would bring all of it into the window's first script.
import * as z from 'zod/mini';
import { MARK_WORDS, MARKERS, RELATION_KINDS, STATEMENT_KINDS } from './kinds';
import { ORIENTATIONS } from './orientation';
import { PREMISES, SEMANTICS } from './weighing';

// Zod compiles its checks with `new Function`, which the content security policy of a window refuses and reports.
z.config({ jitless: true });

/** The `format` of every file that holds an argument map. */
export const FORMAT = 'argument-map';
/** The version of the format that this Crux writes. */
export const VERSION = 2;

const text = z.optional(z.string());
const recordId = () => z.string().check(z.minLength(1), z.maxLength(200));
const share = () => z.number().check(z.minimum(0), z.maximum(1));
const id = about('Unique among the statements and relations of the map.', recordId());

/** Says what a value means, for the published schema. */
function about<S extends z.ZodMiniType>(words: string, schema: S): S {
  return schema.check(z.describe(words));
}

/**
 * A span of a source's text, found again by its words (W3C Web Annotation, Text Quote Selector) or by its
 * place (Text Position Selector, UTF-16 offsets into the source's `text`, `end` exclusive).
 */
export const passageSchema = z.looseObject({
  exact: about('The words themselves.', z.string()),
  prefix: about('The words just before.', z.optional(z.string())),
  suffix: about('The words just after.', z.optional(z.string())),
  start: z.optional(z.int().check(z.nonnegative())),
  end: z.optional(z.int().check(z.nonnegative())),
});

export const citationSchema = z.looseObject({
  source: about('The id of a source.', recordId()),
  locator: about('Where in the source, for a reader: "paragraph 3", "p. 12".', z.optional(z.string())),
  passage: z.optional(passageSchema),
});

/** A finding that is left as it is. */
export const ignoredSchema = z.looseObject({
  check: about('The name of the check.', z.string()),
  others: about('Ids of the other records that it is about.', z.optional(z.array(z.string()))),
  reason: about('Why it is left, in a person’s words.', z.string()),
});
const ignored = () => about('Findings here that are left as they are.', z.optional(z.array(ignoredSchema)));

/** What became of a step in the debate. */
export const markSchema = z.looseObject({
  mark: about('Carried on, granted to the other side, left without a word, or given up.', z.enum(MARK_WORDS)),
  by: about('Whose doing it is: the side’s that takes the step, or the other side’s.', z.enum(MARKERS)),
});
const mark = (words: string) => about(words, z.optional(markSchema));
const sheetOrder = (words: string) => about(words, z.optional(z.number()));

export const statementSchema = z.looseObject({
  id,
  kind: z.enum(STATEMENT_KINDS),
  text: z.string(),
  citations: z.optional(z.array(citationSchema)),
  notes: text,
  tags: z.optional(z.array(z.string())),
  baseScore: about('How strong it is before the argument is weighed.', z.optional(share())),
  ignored: ignored(),
  mark: mark('What became of it in the debate, where it is a thesis.'),
  sheetOrder: sheetOrder(
    'Its place on the rebuttal sheet, where it is a thesis that was put in order by hand.',
  ),
});

export const relationSchema = z.looseObject({
  id,
  kind: z.enum(RELATION_KINDS),
  premises: about(
    'Ids of statements; two or more are linked: they only work together.',
    z.array(z.string()).check(z.minLength(1)),
  ),
  target: about('The id of a statement, or of a relation (an undercut).', z.string()),
  weight: about(
    'How much it passes on of what its premises carry; 1 where it is left out.',
    z.optional(share()),
  ),
  order: about('Its place among the relations to the same target, smaller first.', z.optional(z.number())),
  ignored: ignored(),
  mark: mark('What became of it in the debate.'),
  sheetOrder: sheetOrder('Its place on the rebuttal sheet, where it was put in order by hand.'),
});

export const sourceSchema = z.looseObject({
  id: recordId(),
  title: z.string(),
  author: text,
  publisher: text,
  column: about('The column, section or series that it appeared in.', z.optional(z.string())),
  date: text,
  address: about('An http or https address.', z.optional(z.string())),
  credibility: about('How far it can be trusted.', z.optional(share())),
  credibilityReason: about('Why it can be trusted that far.', z.optional(z.string())),
  csl: about('What else a bibliography says of it, as in CSL-JSON 1.0.2.', z.optional(z.looseObject({}))),
  text: about('The stored text that passages point into.', z.optional(z.string())),
});

/** How the map is weighed; what is left out is the first of its list. */
export const weighingSchema = z.looseObject({
  semantics: about(
    'What becomes of a base score under what attacks and supports it.',
    z.optional(z.enum(SEMANTICS)),
  ),
  premises: about(
    'What linked premises carry: as much as the weakest of them, or their product, or their mean.',
    z.optional(z.enum(PREMISES)),
  ),
});

/** Where a statement's box was put by hand: its top left corner, in px of the scene. */
export const placeSchema = z.looseObject({ x: z.number(), y: z.number() });

export const viewSchema = z.looseObject({
  places: about('Hand-placed statements, by id.', z.optional(z.record(z.string(), placeSchema))),
  orientation: about(
    'Where what bears on a statement stands: below it, or to its right.',
    z.optional(z.enum(ORIENTATIONS)),
  ),
  collapsed: about(
    'Ids of statements under which what bears on them alone is folded away.',
    z.optional(z.array(z.string())),
  ),
});

/** The whole `.argmap` file, version 2. Keys that are not named here are kept. */
export const fileSchema = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  title: z.string(),
  statements: z.array(statementSchema),
  relations: z.array(relationSchema),
  sources: z.array(sourceSchema),
  weighing: about(
    'How the map is weighed, as far as that is not by quadratic energy and by the weakest of linked premises.',
    z.optional(weighingSchema),
  ),
  view: z.optional(viewSchema),
});
