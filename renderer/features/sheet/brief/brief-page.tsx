import type { BriefBlock } from '../../../../core/formats/brief/brief';
import { citedText } from '../../../../core/formats/cited-text';
import { noteNumbers } from '../../../../core/formats/note-numbers';
import type { References } from '../../../../core/formats/references';
import { RichWords } from '../../../ui/rich-words';
import { languageOf } from '../../reader/language-of';

const TAGS = { title: 'h2', heading: 'h3', point: 'h4', item: 'p' } as const;
const STEP = 20;
const DEEPEST = 12;

interface Props {
  readonly brief: readonly BriefBlock[];
  /** How its citations are set; undefined until they are. */
  readonly references: References | undefined;
}

/** A brief as it is read, with its notes and its sources at the end. */
export function BriefPage({ brief, references }: Props) {
  const { notes, numberOf } = noteNumbers();
  const blocks = brief.map(({ style, depth, label, text }, index) => {
    const Tag = TAGS[style];
    const cited = references?.cited[index] ?? [];
    return (
      <Tag
        key={index}
        dir="auto"
        lang={languageOf(text)}
        style={{ marginInlineStart: Math.min(depth, DEEPEST) * STEP }}
      >
        {label && <strong>{label}: </strong>}
        <RichWords text={citedText(text, cited)} />
        {cited
          .flatMap((each) => each.notes)
          .map((note, at) => (
            <sup key={at}> {numberOf(note)}</sup>
          ))}
      </Tag>
    );
  });
  const list = references?.list ?? [];
  return (
    <>
      {blocks}
      {notes.length > 0 && (
        <ol className="brief-sources" aria-label={list.length > 0 ? 'Notes' : 'Sources'}>
          {notes.map((note, index) => (
            <li key={index}>
              <RichWords text={note} />
            </li>
          ))}
        </ol>
      )}
      {list.length > 0 && (
        <>
          <h3>Sources</h3>
          <ul className="brief-list" aria-label="Sources">
            {list.map((source, index) => (
              <li key={index} dir="auto">
                <RichWords text={source} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
