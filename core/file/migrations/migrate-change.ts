import { migrateRecord } from './migrate-record';

/** The tables whose records have changed since version 1. */
const TABLES = ['statements', 'relations'] as const;

/**
 * Takes a change of a map, as an older Crux kept it for recovery, to the newest version of the records. What it does not
 * understand it passes on untouched, for the schema to refuse.
 */
export function migrateChange(change: unknown): unknown {
  if (!isGroup(change)) return change;
  const migrated = { ...change };
  for (const name of TABLES) {
    const table = change[name];
    if (!isGroup(table)) continue;
    migrated[name] = {
      ...table,
      ...(Array.isArray(table.added) && { added: table.added.map(migrateRecord) }),
      ...(Array.isArray(table.removed) && { removed: table.removed.map(migrateRecord) }),
      ...(Array.isArray(table.updated) && {
        updated: table.updated.map((pair) => (Array.isArray(pair) ? pair.map(migrateRecord) : pair)),
      }),
    };
  }
  return migrated;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
