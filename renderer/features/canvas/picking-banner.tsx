import { useApp } from '../../state/app-context';
import type { Command } from '../../state/commands/command';
import { runCommand } from '../../state/commands/run-command';
import { pickedNow, pickingNow } from '../../state/picking';
import { useSession } from '../../state/session';
import { shortcutLabel } from '../../ui/shortcut';
import { SignDisc } from '../../ui/sign-disc';
import { cancelTarget, confirmTarget, switchTarget } from '../editing/picking-commands';
import { nameOf } from '../words/name-record';
import './picking-banner.css';

const PURPOSES = { connect: 'Connect', move: 'Move', join: 'Link' } as const;

/** While a target is looked for: what for, the relation that the selected one will get, and what can be done now. */
export function PickingBanner() {
  const state = useSession();
  const picking = pickingNow(state);
  if (!picking) return null;
  const picked = pickedNow(state);
  const { map } = state;
  return (
    <section className="picking-banner" aria-label="Looking for a target">
      <p className="picking-words">
        {PURPOSES[picking.purpose]}
        <strong>{nameOf(map, picking.subject)}</strong>
        {!picked && '— go to its target by arrow keys, a click or a search'}
        {picked && (
          <>
            <SignDisc tone={picked.kind} />
            {picking.purpose === 'join' ? 'with' : picked.kind}
            <strong>{nameOf(map, picked.target)}</strong>
            {!picked.change && <em>not possible</em>}
          </>
        )}
      </p>
      <div className="picking-choices">
        <Choice command={confirmTarget} words={PURPOSES[picking.purpose]} primary />
        <Choice command={switchTarget} words="Switch" />
        <Choice command={cancelTarget} words="Cancel" />
      </div>
    </section>
  );
}

function Choice({ command, words, primary }: { command: Command; words: string; primary?: boolean }) {
  const app = useApp();
  const enabled = useSession((state) => command.enabled(state));
  return (
    <button
      type="button"
      className="button"
      data-look={primary && 'primary'}
      disabled={!enabled}
      onClick={() => void runCommand(command, app)}
    >
      {words}
      <span className="shortcut" aria-hidden="true">
        {shortcutLabel(command.shortcuts?.[0] ?? '', app.host.platform)}
      </span>
    </button>
  );
}
