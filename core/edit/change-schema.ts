import { z } from 'zod';
import { placeSchema, relationSchema, sourceSchema, statementSchema } from '../model/schema';
import type { Change } from './change';

/**
 * A change as it comes from outside: from a window, or out of a journal that anybody may have written to. It is checked
 * and passed on as it is, because Zod would leave out a key `__proto__`, which is another program's to keep.
 */
export const changeSchema: z.ZodType<Change> = z.custom<Change>((value) => shape.safeParse(value).success, {
  message: 'expected a change of a map',
});

const shape = z.strictObject({
  title: z.tuple([z.string(), z.string()]).optional(),
  statements: tableChange(statementSchema).optional(),
  relations: tableChange(relationSchema).optional(),
  sources: tableChange(sourceSchema).optional(),
  places: tableChange(placeSchema.extend({ id: z.string().min(1).max(200) })).optional(),
});

function tableChange<R extends z.ZodType>(record: R) {
  return z.strictObject({
    added: z.array(record).optional(),
    updated: z.array(z.tuple([record, record])).optional(),
    removed: z.array(record).optional(),
  });
}
