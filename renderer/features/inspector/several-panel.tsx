import type { Relation, Statement } from '../../../core/model/argument-map';
import { KindField } from './kind-field';
import { NotesField } from './notes-field';
import { RelationList } from './relation-list';
import { ScoreField } from './score-field';
import { SharedCitations } from './shared-citations';
import { StatementLink } from './statement-link';
import { TagsField } from './tags-field';

interface Props {
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
}

/** What several selected statements have in common; a change holds for all of them. */
export function SeveralPanel({ statements, relations }: Props) {
  return (
    <>
      {statements.length > 0 && (
        <>
          <KindField statements={statements} />
          <NotesField statements={statements} />
          <TagsField statements={statements} />
          <ScoreField statements={statements} />
          <SharedCitations statements={statements} />
          <section className="group">
            <h3 className="group-title">
              Selected statements <span className="group-count">{statements.length}</span>
            </h3>
            <ul className="links">
              {statements.slice(0, MOST).map((statement) => (
                <li key={statement.id}>
                  <StatementLink statement={statement} />
                </li>
              ))}
            </ul>
            {statements.length > MOST && <p className="field-hint">and {statements.length - MOST} more</p>}
          </section>
        </>
      )}
      {relations.length > 0 && (
        <RelationList title="Selected relations" relations={relations} side="premises" empty="" />
      )}
    </>
  );
}

/** A list of a thousand helps nobody. */
const MOST = 20;
