import type { FileObject } from './file-object';
import { migrateRecord } from './migrate-record';

/**
 * From version 1 to 2. A mark says whose doing it is (`migrateRecord`), and the checks that followed who is drawn under whom are
 * replaced by those that follow what stands: what was left of theirs goes on to be left. What was said of a step of linked premises that
 * falls with one of them is now said of the statement that the step supports, where the finding is now.
 */
export function sayWhoseMarks(file: FileObject): FileObject {
  const relations = listOf(file.relations).map(migrateRecord);
  const statements = listOf(file.statements).map(migrateRecord);
  const lost = new Map<unknown, unknown[]>();
  const ids = new Set(statements.map((record) => (isGroup(record) ? record.id : undefined)));
  const left = relations.map((record) => {
    if (!isGroup(record) || !ids.has(record.target) || !Array.isArray(record.ignored)) return record;
    const moved = record.ignored.filter(isSupportLost);
    if (moved.length === 0) return record;
    lost.set(record.target, [...(lost.get(record.target) ?? []), ...moved]);
    const { ignored, ...rest } = record;
    const kept = (ignored as unknown[]).filter((one) => !isSupportLost(one));
    return kept.length > 0 ? { ...record, ignored: kept } : rest;
  });
  const given = statements.map((record) => {
    const more = isGroup(record) ? lost.get(record.id) : undefined;
    if (!more || !isGroup(record)) return record;
    return { ...record, ignored: [...listOf(record.ignored), ...more] };
  });
  return {
    ...file,
    ...(Array.isArray(file.statements) && { statements: given }),
    ...(Array.isArray(file.relations) && { relations: left }),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isGroup(value: unknown): value is FileObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSupportLost(value: unknown): boolean {
  return isGroup(value) && value.check === 'support-lost';
}
