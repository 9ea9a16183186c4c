import * as z from 'zod/mini';
import { ORIENTATIONS } from '../../model/orientation';
import { placeSchema, relationSchema, sourceSchema, statementSchema } from '../../model/schema';
import { PREMISES, SEMANTICS } from '../../model/weighing';
import type { Change } from './change';

/**
 * A change as it comes from outside: from a window, or out of a journal that anybody may have written to. It is checked
 * and passed on as it is, because Zod would leave out a key `__proto__`, which is another program's to keep.
 */
export const changeSchema: z.ZodMiniType<Change> = z.custom<Change>(
  (value) => shape.safeParse(value).success,
  {
    message: 'expected a change of a map',
  },
);

const weighing = z.strictObject({ semantics: z.enum(SEMANTICS), premises: z.enum(PREMISES) });

const shape = z.strictObject({
  title: z.optional(z.tuple([z.string(), z.string()])),
  orientation: z.optional(z.tuple([z.enum(ORIENTATIONS), z.enum(ORIENTATIONS)])),
  weighing: z.optional(z.tuple([weighing, weighing])),
  statements: z.optional(tableChange(statementSchema)),
  relations: z.optional(tableChange(relationSchema)),
  sources: z.optional(tableChange(sourceSchema)),
  places: z.optional(tableChange(z.extend(placeSchema, { id: statementSchema.shape.id }))),
});

function tableChange<R extends z.ZodMiniType>(record: R) {
  return z.strictObject({
    added: z.optional(z.array(record)),
    updated: z.optional(z.array(z.tuple([record, record]))),
    removed: z.optional(z.array(record)),
  });
}
