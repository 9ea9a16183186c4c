import { ChevronDown, ChevronRight, Link2 } from 'lucide-react';
import { memo } from 'react';
import type { OutlineRow } from '../../../core/model/outline';
import { arrowTone } from '../../../core/scene/arrows/arrow-tone';
import { isEditedIn } from '../../state/editing';
import { useSession } from '../../state/session';
import { SignDisc } from '../../ui/sign-disc';
import { markedMatches } from '../find/matches';
import { isDimmed } from '../navigate/branch';
import { stepWords } from '../words/relation-words';
import { LineEditor } from './line-editor';
import { LineKind, LineNotesView } from './line-header';
import { LineText } from './line-text';
import { lineNotes, lineWords, linkedWords } from './line-words';
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
  const folded = useSession(({ scene }) =>
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
      aria-expanded={row.expanded ?? (row.open || undefined)}
      aria-selected={selected}
      aria-label={lineWords(map, row, folded)}
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
        {statement ? (
          <>
            <LineKind statement={statement} />
            {editing ? (
              <LineEditor row={row} statement={statement} width={width} />
            ) : (
              <LineText row={row} statement={statement} width={width} words={words} />
            )}{' '}
            <LineNotesView notes={lineNotes(map, row, folded)} />
          </>
        ) : (
          <span className="line-header line-linked">{linkedWords(row)}</span>
        )}
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
