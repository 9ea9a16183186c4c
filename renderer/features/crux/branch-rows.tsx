import { namesInWords } from '../../../core/accept/name-in-words';
import type { Branch } from '../../../core/crux/branches';
import type { Contribution } from '../../../core/crux/contribution';
import { contributionSentence, shownStrength } from '../../../core/crux/sentences';
import type { Why } from '../../../core/crux/why';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { asked } from './asked';
import { Row } from './row';

/** So many statements of a branch are named. */
const MOST = 12;

/** What bears on a statement, by the relation by which it does; each branch opens to what its statements bring. */
export function BranchRows({ map, why }: { map: ArgumentMap; why: Why }) {
  const open = asked.use((state) => state.open);
  const of = new Map(why.contributions.map((contribution) => [contribution.id, contribution]));
  const turn = (key: string) => {
    const turned = new Set(open);
    if (!turned.delete(key)) turned.add(key);
    asked.patch({ open: turned });
  };
  return (
    <ul className="crux-rows">
      {why.branches.map((branch) => {
        const key = `${why.of} ${branch.relation ?? ''}`;
        return (
          <li key={key}>
            <BranchRow
              map={map}
              name={`branch ${key}`}
              branch={branch}
              open={open.has(key)}
              onTurn={() => turn(key)}
            />
            {open.has(key) && <Members map={map} branch={branch} of={of} />}
          </li>
        );
      })}
    </ul>
  );
}

interface BranchProps {
  readonly map: ArgumentMap;
  readonly name: string;
  readonly branch: Branch;
  readonly open: boolean;
  readonly onTurn: () => void;
}

function BranchRow({ map, name, branch: { relation, value }, open, onTurn }: BranchProps) {
  const premises = map.relations.get(relation ?? '')?.premises ?? [];
  return (
    <Row name={name} to={premises[0]} open={open} onTurn={onTurn}>
      <span className="branch">
        <span className="branch-value" data-tone={(value ?? 0) < 0 ? 'attacks' : 'supports'}>
          {signed(value)}
        </span>
        <span className="crux-text" dir="auto">
          {premises.length > 0 ? namesInWords(map, premises) : 'What bears on it by several ways'}
        </span>
      </span>
    </Row>
  );
}

interface MembersProps {
  readonly map: ArgumentMap;
  readonly branch: Branch;
  readonly of: ReadonlyMap<Id, Contribution>;
}

function Members({ map, branch: { relation, statements }, of }: MembersProps) {
  const down = asked.use((state) => state.down);
  const premises = map.relations.get(relation ?? '')?.premises ?? [];
  return (
    <ul className="crux-rows crux-members">
      {statements.slice(0, MOST).map((id) => (
        <li key={id}>
          <Row name={`member ${relation ?? ''} ${id}`} to={id}>
            {contributionSentence(map, of.get(id)!)}
          </Row>
        </li>
      ))}
      {statements.length > MOST && <li className="crux-small">And {statements.length - MOST} more.</li>}
      {premises.map((id) => (
        <li key={`why ${id}`}>
          <button
            type="button"
            className="crux-action"
            onClick={() => asked.patch({ down: [...down, id] })}
          >{`Why is ${namesInWords(map, [id])} as strong as it is?`}</button>
        </li>
      ))}
    </ul>
  );
}

/** What is added or taken away, with its sign. */
function signed(value: number | undefined): string {
  if (value === undefined) return '?';
  const shown = shownStrength(Math.abs(value));
  return shown === '0.00' ? shown : `${value < 0 ? '−' : '+'}${shown}`;
}
