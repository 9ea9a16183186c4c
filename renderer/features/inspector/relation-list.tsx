import { Link2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Relation } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { relationsOnto } from '../../../core/model/structure';
import { useSession } from '../../state/session';
import { StatementLink } from './statement-link';
import { StepLink } from './step-link';
import './relation-list.css';

interface Props {
  readonly title: string;
  readonly relations: readonly Relation[];
  /** What a relation is listed for: what it bears on, or its premises. */
  readonly side: 'target' | 'premises';
  /** The statement whose relations they are, which need not be named among the premises. */
  readonly of?: Id;
  /** Said where there are none. */
  readonly empty: ReactNode;
}

/** Relations, each with its sign and the statements at its other end, all of which one can go to. */
export function RelationList({ title, relations, side, of, empty }: Props) {
  return (
    <section className="group">
      <h3 className="group-title">
        {title}
        {relations.length > 0 && <span className="group-count">{relations.length}</span>}
      </h3>
      {relations.length === 0 ? (
        <p className="field-hint">{empty}</p>
      ) : (
        <ul className="links">
          {relations.map((relation) => (
            <li key={relation.id} className="links-row">
              <StepLink relation={relation} />
              <div className="links-ends">
                {side === 'target' ? (
                  <Target relation={relation} of={of} />
                ) : (
                  <Premises ids={relation.premises} />
                )}
                <Undercuts relation={relation} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Target({ relation, of }: { relation: Relation; of: Id | undefined }) {
  const statement = useSession(({ map }) => map.statements.get(relation.target));
  const step = useSession(({ map }) => map.relations.get(relation.target));
  const others = relation.premises.filter((id) => id !== of);
  return (
    <>
      {statement && <StatementLink statement={statement} />}
      {step && (
        <div className="links-step">
          <span className="links-note">the step of</span>
          <StepLink relation={step} />
          <Premises ids={step.premises} />
        </div>
      )}
      {others.length > 0 && (
        <div className="links-linked">
          <span className="links-note">
            <Link2 size={12} aria-hidden="true" /> only together with
          </span>
          <Premises ids={others} />
        </div>
      )}
    </>
  );
}

/** Premises one under the other; two or more are linked, and have a line beside them. */
export function Premises({ ids }: { ids: readonly Id[] }) {
  const statements = useSession((state) => state.map.statements);
  return (
    <div className="premises" data-linked={ids.length > 1 || undefined}>
      {ids.map((id) => {
        const statement = statements.get(id);
        return statement && <StatementLink key={id} statement={statement} />;
      })}
    </div>
  );
}

function Undercuts({ relation }: { relation: Relation }) {
  const map = useSession((state) => state.map);
  const undercuts = relationsOnto(map, relation.id);
  return undercuts.map((undercut) => (
    <div className="links-step" key={undercut.id}>
      <span className="links-note">{undercut.kind === 'attacks' ? 'undercut by' : 'backed by'}</span>
      <StepLink relation={undercut} />
      <Premises ids={undercut.premises} />
    </div>
  ));
}
