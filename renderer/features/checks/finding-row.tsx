import { Menu } from '@base-ui/react/menu';
import { memo } from 'react';
import type { Finding } from '../../../core/check/finding';
import { useApp } from '../../state/app-context';
import type { Command } from '../../state/commands/command';
import { runCommand } from '../../state/commands/run-command';
import { useSession } from '../../state/session';
import { addCitation, addCitedSource } from '../fields/set-fields';
import { SourceMenu } from '../fields/source-menu';
import { fixFinding, ignoreFinding } from './check-commands';
import { SEVERITY_NAMES } from './findings';
import { fixOf } from './fixes';
import { goToFinding } from './go-to-finding';
import { goToRow, type Panel, panelField, shownRows } from './panel';
import { ReasonField } from './reason-field';
import { ignoredWords, linesOf } from './row-height';
import type { FindingRow } from './rows';
import { SeverityIcon } from './severity-icon';

interface Props {
  readonly row: FindingRow;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly current: boolean;
  /** Of all lines of the panel, in px. */
  readonly width: number;
  readonly asking: Panel['asking'];
}

/** A finding: what was found, and what can be done about it. */
export const FindingRowView = memo(function FindingRowView({
  row,
  index,
  top,
  height,
  current,
  width,
  asking,
}: Props) {
  const app = useApp();
  const { finding, position, siblings } = row;
  const { message, severity, ignored } = finding;
  const go = () => goToRow(shownRows(app.state()), index);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys
    <div
      role="treeitem"
      className="finding"
      data-severity={severity}
      data-ignored={ignored === undefined ? undefined : ''}
      aria-level={2}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={current}
      tabIndex={current ? 0 : -1}
      style={{ top, height }}
      onClick={() => {
        go();
        goToFinding(app, finding);
      }}
    >
      <SeverityIcon severity={severity} />
      <div className="finding-body">
        <span className="unseen">{`${SEVERITY_NAMES[severity]}: `}</span>
        <Lines text={message} width={width} />
        {ignored !== undefined && <Lines text={ignoredWords(ignored)} width={width} />}
        {/* A click here is not one on the line. The keyboard has F and I. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only keeps clicks from the line */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
        <div className="finding-actions" onClick={(event) => event.stopPropagation()}>
          {ignored === undefined && <FixButton finding={finding} onGo={go} asking={asking} />}
          <ActionButton command={ignoreFinding} onGo={go}>
            {ignored === undefined ? 'Ignore…' : 'Take back'}
          </ActionButton>
        </div>
        {asking === 'reason' && <ReasonField finding={finding} />}
      </div>
    </div>
  );
});

function Lines({ text, width }: { text: string; width: number }) {
  return (
    <div className="finding-message" dir="auto">
      {linesOf(text, width).map((line, index) => (
        <span key={index}>{line} </span>
      ))}
    </div>
  );
}

interface ActionProps {
  readonly command: Command;
  readonly onGo: () => void;
  readonly children: string;
}

function ActionButton({ command, onGo, children }: ActionProps) {
  const app = useApp();
  return (
    <button
      type="button"
      className="finding-action"
      tabIndex={-1}
      // The keyboard stays on the line.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        onGo();
        void runCommand(command, app);
      }}
    >
      {children}
    </button>
  );
}

interface FixProps {
  readonly finding: Finding;
  readonly onGo: () => void;
  readonly asking: Panel['asking'];
}

/** What mends a finding; where it takes a source, with the menu of those. */
function FixButton({ finding, onGo, asking }: FixProps) {
  const title = useSession(({ map }) => fixOf(finding).title(finding, map));
  if (!fixOf(finding).asks)
    return (
      <ActionButton command={fixFinding} onGo={onGo}>
        {title}
      </ActionButton>
    );
  return (
    <Menu.Root
      modal={false}
      open={asking === 'source'}
      onOpenChange={(open) => {
        onGo();
        panelField.patch({ asking: open ? 'source' : null });
      }}
    >
      <Menu.Trigger className="finding-action" tabIndex={-1}>
        {title}
      </Menu.Trigger>
      <SourceMenu
        onChoose={(source) => void addCitation(finding.place, source)}
        onNew={() => void addCitedSource([finding.place])}
      />
    </Menu.Root>
  );
}
