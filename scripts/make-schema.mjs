import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { z } from 'zod';
import { isEntry } from './is-entry.mjs';
import { root } from './places.mjs';

/** The published JSON Schema, relative to the top folder. */
export const schemaFile = 'maps/argument-map.schema.json';

/**
 * Makes the JSON Schema (draft 2020-12) of the `.argmap` file out of the one schema in `core/model`.
 * Vite reads that module, because Node 20 cannot read TypeScript.
 *
 * @returns {Promise<string>} the text of the published file
 */
export async function schemaText() {
  /** @type {{ module: typeof import('../core/model/schema') }} */
  const { module } = await runnerImport(join(root, 'core/model/schema.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  const { $schema, ...schema } = z.toJSONSchema(module.fileSchema, { target: 'draft-2020-12' });
  const about = {
    title: 'Argument map',
    description: `An .argmap file, version ${module.VERSION}. Keys that are not named here are allowed, and kept.`,
  };
  return `${JSON.stringify({ $schema, ...about, ...schema }, null, 2)}\n`;
}

if (isEntry(import.meta.url)) {
  writeFileSync(join(root, schemaFile), await schemaText());
  console.log(`wrote ${schemaFile}`);
}
