import { ChevronDown, ChevronRight, CornerLeftUp, Link2, Quote, RefreshCw } from 'lucide-react';
import { memo } from 'react';
import type { Statement } from '../../core/model/argument-map';
import { KIND_NAMES } from '../../core/model/kinds';
import type { OutlineRow } from '../../core/model/outline';
import { relationsOnto } from '../../core/model/structure';
import { arrowTone } from '../../core/scene/arrow-tone';
import { KindIcon } from '../canvas/kind-icon';
import { SignDisc } from '../canvas/sign-disc';
import { markedMatches } from '../find/matches';
import { isDimmed } from '../navigate/branch';
import { isEditedIn } from '../session/panes';
import { useSession } from '../session/session';
import { LineEditor } from './line-editor';
import { LineText } from './line-text';
import { alsoUnder, lineWords, otherTargets, stepWords } from './line-words';
import { indentOf } from './row-layout';

interface Props {
  readonly row: OutlineRow;
  /** Its place among all lines. */
  readonly index: number;
  readonly top: number;
  readonly height: number;
  /** Of all lines. */
  readonly width: number;
  /** Whether the keyboard is on it. */
  readonly current: boolean;
}

/** One line of the outline. */
export const OutlineLine = memo(function OutlineLine({ row, index, top, height, width, current }: Props) {
  const map = useSession((state) => state.map);
  const selected = useSession(({ selection }) => selection.includes(row.statement ?? row.relation ?? ''));
  const stepSelected = useSession(
    ({ selection }) => row.part === 'premise' && selection.includes(row.relation!),
  );
  const hidden = useSession(({ scene }) =>
    row.expanded === false ? (scene.boxes.get(row.statement ?? '')?.folded ?? 0) : 0,
  );
  const editing = useSession(
    (state) => current && row.statement !== undefined && isEditedIn(state, 'outline', row.statement),
  );
  const dimmed = useSession((state) => isDimmed(state, row.statement ?? row.relation ?? ''));
  const words = useSession((state) => {
    const matches = markedMatches(state);
    return matches.set.has(row.statement ?? '') ? matches.words : undefined;
  });
  const statement = map.statements.get(row.statement ?? '');
  const relation = map.relations.get(row.relation ?? '');
  const onStep = current && stepSelected && !selected;
  return (
    <div
      role="treeitem"
      className="line"
      data-line={index}
      data-of={row.statement ?? row.relation}
      data-selected={selected || undefined}
      data-dimmed={dimmed || undefined}
      data-found={words && ''}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.expanded}
      aria-selected={selected}
      aria-label={lineWords(map, row, hidden)}
      tabIndex={current && !onStep ? 0 : -1}
      style={{ top, height, width, paddingLeft: indentOf(row.level, width) }}
    >
      <span className="line-guides" style={{ width: indentOf(row.level, width) }} />
      <Fold row={row} />
      {row.part === 'member' && (
        <span className="line-sign">
          <Link2 size={16} aria-hidden="true" />
        </span>
      )}
      {relation && row.part !== 'member' && (
        // biome-ignore lint/a11y/useSemanticElements: bare keys are commands here, which they are not on a button
        <span
          role="button"
          className="line-sign line-step"
          data-selected={(row.part === 'premise' && stepSelected) || undefined}
          aria-label={stepWords(map, relation.id)}
          aria-pressed={row.part === 'premise' ? stepSelected : selected}
          tabIndex={onStep ? 0 : -1}
        >
          <SignDisc tone={arrowTone(map, relation)} />
        </span>
      )}
      <span className="line-body">
        <Header row={row} statement={statement} hidden={hidden} />
        {statement &&
          (editing ? (
            <LineEditor row={row} statement={statement} width={width} />
          ) : (
            <LineText row={row} statement={statement} width={width} words={words} />
          ))}
      </span>
    </div>
  );
});

function Fold({ row }: { row: OutlineRow }) {
  if (row.expanded === undefined) return <span className="line-fold" />;
  const Icon = row.expanded ? ChevronDown : ChevronRight;
  return (
    // The arrow keys do the same, and the line itself says whether it is expanded.
    <span className="line-fold" aria-hidden="true">
      <Icon size={16} />
    </span>
  );
}

interface HeaderProps {
  readonly row: OutlineRow;
  readonly statement: Statement | undefined;
  readonly hidden: number;
}

/** The kind, and what is to be known of the statement beside its text. The line's label says the same in words. */
function Header({ row, statement, hidden }: HeaderProps) {
  const map = useSession((state) => state.map);
  if (!statement) {
    return (
      <span className="line-header" aria-hidden="true">
        <span className="line-linked">Linked premises</span>
        {row.undercuts && <span className="line-note">undercut this step</span>}
        <span className="line-note">only together</span>
      </span>
    );
  }
  const also = alsoUnder(otherTargets(map, row));
  const citations = statement.citations?.length ?? 0;
  const alone = row.part === 'root' && row.siblings > 1 && relationsOnto(map, statement.id).length === 0;
  return (
    <span className="line-header" aria-hidden="true">
      <KindIcon kind={statement.kind} size={14} />
      <span className="line-kind" data-kind={statement.kind}>
        {KIND_NAMES[statement.kind]}
      </span>
      {row.undercuts && <span className="line-badge">undercuts this step</span>}
      {citations > 0 && (
        <span className="line-note">
          <Quote size={11} />
          {citations}
        </span>
      )}
      {hidden > 0 && <span className="line-badge">{hidden} folded away</span>}
      {alone && <span className="line-note">bears on nothing yet</span>}
      {row.repeats === 'circle' && (
        <span className="line-badge">
          <RefreshCw size={11} />
          goes in a circle
        </span>
      )}
      {also && (
        <span className="line-note line-also" title={also}>
          <CornerLeftUp size={11} />
          <span className="line-also-text">{also}</span>
        </span>
      )}
    </span>
  );
}
