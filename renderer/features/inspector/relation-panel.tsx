import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { Link2 } from 'lucide-react';
import type { Relation } from '../../../core/model/argument-map';
import { RELATION_KINDS, type RelationKind } from '../../../core/model/kinds';
import { relationsOnto } from '../../../core/model/structure';
import { turnInto } from '../../state/edits/reroute';
import { useSession } from '../../state/session';
import { SignDisc } from '../../ui/sign-disc';
import { Premises, RelationList } from './relation-list';
import { StatementLink } from './statement-link';
import { StepLink } from './step-link';
import { WeightField } from './weight-field';
import './relation-panel.css';

const NAMES: Readonly<Record<RelationKind, string>> = { supports: 'Supports', attacks: 'Attacks' };

/** All that is to be known of one relation. */
export function RelationPanel({ relation }: { relation: Relation }) {
  const map = useSession((state) => state.map);
  const { id, kind, premises } = relation;
  const target = map.statements.get(relation.target);
  const step = map.relations.get(relation.target);
  return (
    <>
      <section className="group">
        <h3 className="group-title">
          {premises.length > 1 ? 'Premises' : 'Premise'}
          {premises.length > 1 && <span className="group-count">{premises.length}</span>}
        </h3>
        <Premises ids={premises} />
        {premises.length > 1 && (
          <p className="field-hint">
            <Link2 size={12} aria-hidden="true" /> Linked: they only work together.
          </p>
        )}
      </section>
      <ToggleGroup
        className="choices"
        aria-label="Kind of relation"
        value={[kind]}
        onValueChange={([next]) => next && turnInto(next, id)}
      >
        {RELATION_KINDS.map((option) => (
          <Toggle key={option} value={option} className="choice">
            <SignDisc tone={option} />
            {NAMES[option]}
          </Toggle>
        ))}
      </ToggleGroup>
      <WeightField key={id} relation={relation} />
      <section className="group">
        <h3 className="group-title">Target</h3>
        {target && <StatementLink statement={target} />}
        {step && (
          <div className="links-step">
            <span className="links-note">the step of</span>
            <StepLink relation={step} />
            <Premises ids={step.premises} />
          </div>
        )}
      </section>
      <RelationList
        title="Undercuts"
        relations={relationsOnto(map, id)}
        side="premises"
        empty="Nothing says yet that this step does not follow."
      />
    </>
  );
}
