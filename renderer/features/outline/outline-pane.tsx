import { useApp } from '../../state/app-context';
import { runCommand } from '../../state/commands/run-command';
import { panesField } from '../../state/panes';
import { useSession } from '../../state/session';
import { addThesis } from '../editing/statement-commands';
import { FocusBar } from '../navigate/focus-bar';
import { OutlineBar } from './outline-bar';
import { OutlineTree } from './outline-tree';
import { typeAheadField } from './type-ahead';
import './outline.css';

/** The map as an outline: a second, complete view of it. */
export function OutlinePane() {
  const empty = useSession(({ map }) => map.statements.size === 0);
  // Beside the canvas, the way to a branch stands over that.
  const alone = panesField.use(({ view }) => view === 'outline');
  return (
    <section className="outline" aria-label="Outline of the map">
      <OutlineBar />
      {alone && <FocusBar />}
      {empty ? <EmptyOutline /> : <OutlineTree />}
      <Sought />
    </section>
  );
}

/** Says how to begin. */
function EmptyOutline() {
  const app = useApp();
  return (
    <div className="outline-empty">
      <p>The outline lists the statements of the map, each under what it bears on. Begin with the thesis.</p>
      <button
        type="button"
        className="button"
        data-look="primary"
        onClick={() => void runCommand(addThesis, app)}
      >
        {addThesis.title}
      </button>
    </div>
  );
}

/** The first letters of the line that is looked for. */
function Sought() {
  const letters = typeAheadField.use();
  return (
    <output className="outline-sought" aria-live="polite">
      {letters !== null &&
        (letters === '' ? 'Type the first letters of a line' : `Line that begins: ${letters}`)}
    </output>
  );
}
