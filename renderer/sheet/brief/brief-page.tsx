import type { BriefBlock } from '../../../core/formats/brief/brief';
import { type Reference, referenceOf } from '../../../core/formats/cite';
import type { ArgumentMap } from '../../../core/model/argument-map';

const TAGS = { title: 'h2', heading: 'h3', point: 'h4', item: 'p' } as const;
const STEP = 20;
const DEEPEST = 12;

/** A brief as it is read, with its sources at the end. */
export function BriefPage({ map, brief }: { map: ArgumentMap; brief: readonly BriefBlock[] }) {
  const sources: string[] = [];
  const numberOf = (reference: Reference): number => {
    const words = sourceWords(reference);
    const known = sources.indexOf(words);
    return known >= 0 ? known + 1 : sources.push(words);
  };
  const blocks = brief.map(({ style, depth, label, text, citations }, index) => {
    const Tag = TAGS[style];
    return (
      <Tag key={index} dir="auto" style={{ marginInlineStart: Math.min(depth, DEEPEST) * STEP }}>
        {label && <strong>{label}: </strong>}
        {text}
        {citations.map((citation, at) => (
          <sup key={at}> {numberOf(referenceOf(map, citation))}</sup>
        ))}
      </Tag>
    );
  });
  return (
    <>
      {blocks}
      {sources.length > 0 && (
        <ol className="brief-sources" aria-label="Sources">
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ol>
      )}
    </>
  );
}

function sourceWords({ author, title, where, passage, address }: Reference): string {
  const words = [author, title, where].filter(Boolean).join(', ');
  return [`${words}.`, passage && `“${passage}”`, address].filter(Boolean).join(' ');
}
