import { z } from 'zod';
import { fileSchema, VERSION } from '../../core/model/schema';

/** The JSON Schema (draft 2020-12) of the `.argmap` file, from the one schema in core/model. */
export function schemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(fileSchema, { target: 'draft-2020-12' });
  const about = {
    title: 'Argument map',
    description: `An .argmap file, version ${VERSION}. Keys that are not named here are allowed, and kept.`,
  };
  return `${JSON.stringify({ $schema, ...about, ...schema }, null, 2)}\n`;
}
