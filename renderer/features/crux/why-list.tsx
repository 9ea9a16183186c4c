import { ArrowLeft } from 'lucide-react';
import { shownStrength } from '../../../core/crux/sentences';
import type { Why } from '../../../core/crux/why';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { quote } from '../../../core/model/quote';
import { asked } from './asked';
import { BranchRows } from './branch-rows';
import type { Question } from './crux-job';
import { useAnswers } from './use-answers';

const WHY: readonly Question[] = ['why'];

/** Why a statement is as strong as it is, branch by branch; and why what bears on it is, on the way down. */
export function WhyList({ map, why }: { map: ArgumentMap; why: Why }) {
  const down = asked.use((state) => state.down);
  const at = down.at(-1);
  const deeper = useAnswers(map, at !== undefined && map.statements.has(at) ? at : undefined, WHY);
  const shown = at === undefined ? why : deeper.answers?.why;
  return (
    <section className="crux-section" aria-label="Why it is so" aria-busy={shown === undefined}>
      <h3 className="crux-section-title">
        {at === undefined
          ? `Why it is at ${shownStrength(why.strength)}`
          : `Why ${quote(map.statements.get(at)?.text ?? '')} is at ${shownStrength(shown?.strength)}`}
      </h3>
      {at !== undefined && (
        <button
          type="button"
          className="crux-action"
          onClick={() => asked.patch({ down: down.slice(0, -1) })}
        >
          <ArrowLeft size={12} aria-hidden="true" /> Back up
        </button>
      )}
      {shown && <Sum why={shown} />}
      {shown && <BranchRows map={map} why={shown} />}
    </section>
  );
}

function Sum({ why: { base, strength, contributions, orders } }: { why: Why }) {
  if (contributions.length === 0)
    return <p className="crux-small">Nothing bears on it: it stays at {shownStrength(base)}.</p>;
  return (
    <p className="crux-small">
      It starts at {shownStrength(base)} and ends at {shownStrength(strength)}. What lies between is shared
      out among all that bears on it (Shapley values
      {orders > 0 ? `, estimated from ${orders.toLocaleString('en')} orders` : ''}).
    </p>
  );
}
