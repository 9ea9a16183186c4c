import { Toolbar } from '@base-ui/react/toolbar';
import { ArrowDownWideNarrow, Columns2, FileText, Link, Presentation, Timer, X } from 'lucide-react';
import { SIDES } from '../../../core/accept/side';
import { STATUSES, type Status } from '../../../core/sheet/sheet';
import { useApp } from '../../state/app-context';
import { CommandButton } from '../../state/commands/command-button';
import { runCommand } from '../../state/commands/run-command';
import { useSession } from '../../state/session';
import { quoted } from '../words/quoted';
import {
  linkEvidence,
  makeBrief,
  orderByThreat,
  practise,
  present,
  showSheet,
  showSheetBeside,
} from './sheet-commands';
import { sheetField } from './sheet-state';
import type { ShownSheet } from './shown-sheet';

const COUNTED: Readonly<Record<Status, string>> = {
  unanswered: 'unanswered',
  'answer beaten': 'with a beaten answer',
  'answered in part': 'in part',
  standoff: 'in a standoff',
  'answered without evidence': 'without evidence',
  answered: 'answered',
  moot: 'need no answer',
  'carries nothing': 'carry nothing',
  conceded: 'conceded',
  kicked: 'kicked',
};
/** These are counted also where there is none. */
const ALWAYS: readonly Status[] = ['unanswered', 'answered without evidence', 'answered'];

/** Over the sheet: the side and the thesis, how much is answered, and what can be made of it. */
export function SheetBar({ shown }: { shown: ShownSheet | null }) {
  const app = useApp();
  const map = useSession((state) => state.map);
  const side = sheetField.use((state) => state.side);
  const alone = sheetField.use((state) => state.shown === 'alone');
  const theses = shown?.theses ?? [];
  return (
    <Toolbar.Root className="sheet-bar" aria-label="Rebuttal sheet tools">
      <Toolbar.Group className="sheet-sides" aria-label="Side">
        {SIDES.map((each) => (
          <Toolbar.Button
            key={each}
            className="sheet-side"
            aria-pressed={side === each}
            onClick={() => sheetField.patch({ side: each, at: null })}
          >
            {each === 'for' ? 'For' : 'Against'}
          </Toolbar.Button>
        ))}
      </Toolbar.Group>
      {theses.length > 1 && (
        <select
          className="sheet-thesis"
          aria-label="Thesis"
          value={shown?.sheet.thesis}
          onChange={(event) => sheetField.patch({ thesis: event.target.value, at: null })}
        >
          {theses.map((id) => (
            <option key={id} value={id}>
              {quoted(map.statements.get(id)?.text ?? '')}
            </option>
          ))}
        </select>
      )}
      <output className="sheet-counts">
        {shown &&
          countsOf(shown).map(([status, count]) => (
            <span key={status} className="sheet-count" data-status={status}>
              {count} {COUNTED[status]}
            </span>
          ))}
      </output>
      <CommandButton command={linkEvidence} icon={Link} />
      <CommandButton command={orderByThreat} icon={ArrowDownWideNarrow} />
      <Toolbar.Separator className="tools-line" />
      <CommandButton command={practise} icon={Timer} />
      <CommandButton command={makeBrief} icon={FileText} />
      <CommandButton command={present} icon={Presentation} />
      <Toolbar.Separator className="tools-line" />
      <CommandButton command={showSheetBeside} icon={Columns2} />
      <Toolbar.Button
        className="icon-button"
        aria-label="Close the rebuttal sheet"
        onClick={() => void runCommand(alone ? showSheet : showSheetBeside, app)}
      >
        <X size={18} aria-hidden="true" />
      </Toolbar.Button>
    </Toolbar.Root>
  );
}

function countsOf({ sheet }: ShownSheet): readonly (readonly [Status, number])[] {
  return STATUSES.map(
    (status) => [status, sheet.rows.filter((row) => row.status === status).length] as const,
  ).filter(([status, count]) => count > 0 || ALWAYS.includes(status));
}
