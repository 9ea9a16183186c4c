import { Dialog } from '@base-ui/react/dialog';
import { setWeighing } from '../../../core/edit/map/set-weighing';
import {
  PREMISES,
  type PremisesRule,
  SEMANTICS,
  SEMANTICS_NAMES,
  type Weighing,
  weighingOf,
} from '../../../core/model/weighing';
import { edit } from '../../state/edits/edit';
import { useSession } from '../../state/session';
import { ChoiceRow } from '../../ui/choice-row';
import { closeDialog } from '../../ui/open-dialog';
import '../../ui/style/dialog-fields.css';
import { SEMANTICS_FORMULAS } from './semantics-formulas';
import './how-computed.css';

const PREMISES_NAMES: Readonly<Record<PremisesRule, string>> = {
  weakest: 'The weakest',
  product: 'Their product',
  mean: 'Their mean',
};

/** How strengths are computed, with the formulas and what each cannot do; and the choices of the map. */
export function HowComputed() {
  const map = useSession((state) => state.map);
  const { semantics, premises } = weighingOf(map);
  const choose = (choice: Partial<Weighing>) =>
    edit('Change weighing', setWeighing(useSession.getState().map, choice));
  return (
    <Dialog.Root open onOpenChange={(open) => open || closeDialog()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="how-computed">
          <div className="how-head">
            <Dialog.Title className="dialog-title">How is this computed?</Dialog.Title>
            <Dialog.Close className="button">Close</Dialog.Close>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard */}
          <section className="how-body" aria-label="How strengths are computed" tabIndex={0}>
            <ChoiceRow
              title="This map is weighed by"
              options={SEMANTICS.map((one) => [one, SEMANTICS_NAMES[one]] as const)}
              value={semantics}
              onChange={(next) => choose({ semantics: next })}
            />
            <ChoiceRow
              title="Linked premises carry as much as"
              options={PREMISES.map((one) => [one, PREMISES_NAMES[one]] as const)}
              value={premises}
              onChange={(next) => choose({ premises: next })}
            />
            <h3>What stands</h3>
            <p>
              A statement or a step stands if no attack on it carries, and, where anything supports it, a
              support of it carries. An attack or a support carries if its step and all its premises stand.
              What is then neither standing nor beaten is contested. (Dung’s grounded labelling, with joint
              attacks, undercuts and evidential support.)
            </p>
            <h3>Where each statement begins</h3>
            <p>
              <i>w</i> is the base score, 0 to 1: the one that you gave it; else, for evidence, the highest
              credibility of its sources; else the usual one of its kind.
            </p>
            <h3>What a relation passes on</h3>
            <p>
              The strength of its premise, times its weight. Of linked premises: the weakest, their product or
              their mean, as chosen above. A step under attack passes on 1 − max(0, <i>a</i> − <i>s</i>) of
              that, where <i>a</i> and <i>s</i> are 1 − ∏(1 − strength) over what undercuts it and what
              supports it. (That weights multiply what is passed on is part of no paper on DF-QuAD: it is the
              choice of Crux.)
            </p>
            {SEMANTICS.map((one) => {
              const { paper, formulas, limits } = SEMANTICS_FORMULAS[one];
              return (
                <section key={one} aria-label={SEMANTICS_NAMES[one]}>
                  <h3>{SEMANTICS_NAMES[one]}</h3>
                  {formulas.map((formula) => (
                    <p key={formula} className="how-formula">
                      {formula}
                    </p>
                  ))}
                  <p>{limits}</p>
                  <p className="how-paper">{paper}</p>
                </section>
              );
            })}
            <h3>Circles</h3>
            <p>
              What goes in no circle is exact. A circle follows the formula continuously from the base scores
              until it rests, to within 10⁻⁹. It need not come to rest: Crux then says so, and shows no
              number.
            </p>
            <h3>Swing, and why</h3>
            <p>
              The swing of a statement is how far the conclusion moves as its base score goes from 0 to 1,
              with the whole map weighed again. Why something is so strong is shared out by Shapley values:
              the mean, over all orders in which statements may be put in, of what each moves. Up to 12
              statements they are exact, beyond they are estimated, with the error stated.
            </p>
            <p>
              A strength says how well the map supports a statement, as it is drawn. It does not say what is
              true.
            </p>
          </section>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
