import { shownStrength } from '../../../core/crux/sentences';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { KIND_NAMES } from '../../../core/model/kinds';
import { speaks } from '../../../core/model/speaks';
import { useApp } from '../../state/app-context';
import { goTo } from '../../state/go-to';
import { useSession } from '../../state/session';
import { KindIcon } from '../../ui/kind-icon';
import { HowLink } from '../weighing/how-link';
import { StrengthBar } from '../weighing/strength-bar';
import { weighedMap } from '../weighing/weighed';
import { textOrBlank } from '../words/relation-words';
import { asked, askOf } from './asked';
import { tried, whatIfOf } from './what-if';

/** The statement that is asked about, and how strong it is; with what is tried, as it would be. */
export function Conclusion({ map, of }: { map: ArgumentMap; of: Id }) {
  const app = useApp();
  const bases = tried.use();
  const isChosen = asked.use((state) => state.of === of);
  const selected = useSession(({ selection }) => (selection.length === 1 ? selection[0] : undefined));
  const other = selected === undefined || selected === of ? undefined : map.statements.get(selected);
  const { kind, text } = map.statements.get(of)!;
  const weighed = weighedMap(map);
  const now = weighed.strengthOf(of);
  const then = bases.size === 0 ? now : whatIfOf(map, bases).strengthOf(of);
  const base = weighed.baseOf(of);
  return (
    <section className="crux-conclusion" aria-label="Conclusion">
      <button type="button" className="crux-statement" onClick={() => goTo(app, of)}>
        <KindIcon kind={kind} size={14} />
        <span className="unseen">{KIND_NAMES[kind]}: </span>
        <span className="crux-text" dir="auto">
          {textOrBlank(text)}
        </span>
      </button>
      <StrengthBar
        label="Strength of the conclusion"
        strength={then}
        before={then === now ? undefined : now}
      />
      <p className="crux-small" aria-live="polite">
        {then === now
          ? `Strength after weighing. It starts at ${shownStrength(base)}.`
          : `${shownStrength(now)} now, ${shownStrength(then)} with what you try.`}
      </p>
      <HowLink />
      <div className="crux-choices">
        {other && speaks(other) && (
          <button type="button" className="crux-action" onClick={() => askOf(other.id)}>
            Ask about the selected statement
          </button>
        )}
        {isChosen && (
          <button type="button" className="crux-action" onClick={() => askOf(null)}>
            Ask about the thesis again
          </button>
        )}
      </div>
    </section>
  );
}
