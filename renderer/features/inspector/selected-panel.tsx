import type { Relation, Statement } from '../../../core/model/argument-map';
import { MapPanel } from './map-panel';
import { RelationPanel } from './relation-panel';
import { SeveralPanel } from './several-panel';
import { StatementPanel } from './statement-panel';

/** What is selected: one statement or relation, several, or nothing. */
export interface Selected {
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
}

/** The fields of what is selected; of the map itself if nothing is. */
export function SelectedPanel({ statements, relations }: Selected) {
  const [statement] = statements;
  const [relation] = relations;
  if (statements.length + relations.length > 1) {
    const ids = [...statements, ...relations].map(({ id }) => id);
    return <SeveralPanel key={ids.join(' ')} statements={statements} relations={relations} />;
  }
  if (statement) return <StatementPanel key={statement.id} statement={statement} />;
  return relation ? <RelationPanel key={relation.id} relation={relation} /> : <MapPanel />;
}
