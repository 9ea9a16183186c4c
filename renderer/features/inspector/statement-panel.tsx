import type { Statement } from '../../../core/model/argument-map';
import { relationsFrom, relationsOnto } from '../../../core/model/structure';
import { useSession } from '../../state/session';
import { CitationsSection } from './citations-section';
import { KindField } from './kind-field';
import { NotesField } from './notes-field';
import { RelationList } from './relation-list';
import { ScoreField } from './score-field';
import { StandingSection } from './standing-section';
import { TagsField } from './tags-field';
import { TextField } from './text-field';

/** All that is to be known of one statement. */
export function StatementPanel({ statement }: { statement: Statement }) {
  const map = useSession((state) => state.map);
  const { id } = statement;
  const one = [statement];
  return (
    <>
      <TextField statement={statement} />
      <KindField statements={one} />
      <NotesField statements={one} />
      <TagsField statements={one} />
      <ScoreField statements={one} />
      <StandingSection statement={id} />
      <CitationsSection key={id} statement={statement} />
      <RelationList
        title="Bears on"
        relations={relationsFrom(map, id)}
        side="target"
        of={id}
        empty="It bears on nothing yet."
      />
      <RelationList
        title="What bears on it"
        relations={relationsOnto(map, id)}
        side="premises"
        empty="Nothing bears on it yet."
      />
    </>
  );
}
