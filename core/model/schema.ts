import { z } from 'zod';
import { MARKS, RELATION_KINDS, STATEMENT_KINDS } from './kinds';

// Zod compiles its checks with `new Function`, which the content security policy of a window refuses and reports.
z.config({ jitless: true });

/** The `format` of every file that holds an argument map. */
export const FORMAT = 'argument-map';
/** The version of the format that this Crux writes. */
export const VERSION = 1;

const id = z.string().min(1).max(200).describe('Unique among the statements and relations of the map.');

/**
 * A span of a source's text, found again by its words (W3C Web Annotation, Text Quote Selector) or by its
 * place (Text Position Selector, UTF-16 offsets into the source's `text`, `end` exclusive).
 */
export const passageSchema = z.looseObject({
  exact: z.string().describe('The words themselves.'),
  prefix: z.string().optional().describe('The words just before.'),
  suffix: z.string().optional().describe('The words just after.'),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
});

export const citationSchema = z.looseObject({
  source: z.string().min(1).max(200).describe('The id of a source.'),
  locator: z.string().optional().describe('Where in the source, for a reader: "paragraph 3", "p. 12".'),
  passage: passageSchema.optional(),
});

/** A finding that is left as it is. */
export const ignoredSchema = z.looseObject({
  check: z.string().describe('The name of the check.'),
  others: z.array(z.string()).optional().describe('Ids of the other records that it is about.'),
  reason: z.string().describe('Why it is left, in a person’s words.'),
});

export const statementSchema = z.looseObject({
  id,
  kind: z.enum(STATEMENT_KINDS),
  text: z.string(),
  citations: z.array(citationSchema).optional(),
  notes: z.string().optional(),
  tags: z.array(z.string()).optional(),
  baseScore: z.number().min(0).max(1).optional().describe('How strong it is before the argument is weighed.'),
  ignored: z.array(ignoredSchema).optional().describe('Findings here that are left as they are.'),
});

export const relationSchema = z.looseObject({
  id,
  kind: z.enum(RELATION_KINDS),
  premises: z
    .array(z.string())
    .min(1)
    .describe('Ids of statements; two or more are linked: they only work together.'),
  target: z.string().describe('The id of a statement, or of a relation (an undercut).'),
  order: z.number().optional().describe('Its place among the relations to the same target, smaller first.'),
  ignored: z.array(ignoredSchema).optional().describe('Findings here that are left as they are.'),
  mark: z.enum(MARKS).optional().describe('What became of it in the debate.'),
  sheetOrder: z
    .number()
    .optional()
    .describe('Its place on the rebuttal sheet, where it was put in order by hand.'),
});

export const sourceSchema = z.looseObject({
  id: z.string().min(1).max(200),
  title: z.string(),
  author: z.string().optional(),
  publisher: z.string().optional(),
  column: z.string().optional().describe('The column, section or series that it appeared in.'),
  date: z.string().optional(),
  address: z.string().optional().describe('An http or https address.'),
  credibility: z.number().min(0).max(1).optional().describe('How far it can be trusted.'),
  credibilityReason: z.string().optional().describe('Why it can be trusted that far.'),
  csl: z.looseObject({}).optional().describe('What else a bibliography says of it, as in CSL-JSON 1.0.2.'),
  text: z.string().optional().describe('The stored text that passages point into.'),
});

/** Where a statement's box was put by hand: its top left corner, in px of the scene. */
export const placeSchema = z.looseObject({ x: z.number(), y: z.number() });

export const viewSchema = z.looseObject({
  places: z.record(z.string(), placeSchema).optional().describe('Hand-placed statements, by id.'),
});

/** The whole `.argmap` file, version 1. Keys that are not named here are kept. */
export const fileSchema = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  title: z.string(),
  statements: z.array(statementSchema),
  relations: z.array(relationSchema),
  sources: z.array(sourceSchema),
  view: viewSchema.optional(),
});
