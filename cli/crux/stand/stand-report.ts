import { type Acceptance, STATUSES, type Status } from '../../../core/accept/acceptance';
import { nameInWords } from '../../../core/accept/name-in-words';
import { whyNotStanding } from '../../../core/accept/why';
import type { ArgumentMap } from '../../../core/model/argument-map';

/**
 * What does not stand in a map and why, line by line, and how many statements and steps stand; for people. Of a step that stands it is said
 * where it carries nothing all the same.
 */
export function standReport(file: string, map: ArgumentMap, acceptance: Acceptance): string {
  const lines: string[] = [];
  for (const table of [map.statements, map.relations]) {
    for (const id of [...table.keys()].sort()) {
      const why = whyNotStanding(map, acceptance, id);
      if (why === undefined) continue;
      const name = nameInWords(map, id);
      lines.push(`${file}: ${name[0]!.toUpperCase()}${name.slice(1)} ${why}. (${id})`);
    }
  }
  const statements = [...map.statements.keys()].map(acceptance.statusOf);
  const steps = [...map.relations.keys()].map(acceptance.statusOf);
  const carrying = [...map.relations.keys()].filter((id) => acceptance.carriesOf(id) === 'standing').length;
  return [
    ...lines,
    `${file}: statements: ${counted(statements)}`,
    `${file}: steps: ${counted(steps)}; ${carrying} of ${steps.length} ${carrying === 1 ? 'carries' : 'carry'}`,
  ].join('\n');
}

function counted(statuses: readonly (Status | undefined)[]): string {
  return STATUSES.map((status) => `${statuses.filter((each) => each === status).length} ${status}`).join(
    ', ',
  );
}
