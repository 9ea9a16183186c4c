import { Menu } from '@base-ui/react/menu';
import { BookOpenText, ChevronDown, Pencil, Trash2 } from 'lucide-react';
import type { Citation, Passage } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { type Found, findPassage } from '../../../core/passage/find-passage';
import { useSession } from '../../state/session';
import { DraftField } from '../fields/draft-field';
import { citationEdit } from '../fields/field-edits';
import { setField } from '../fields/set-fields';
import { SourceFields } from '../fields/source-fields';
import { SourceMenu } from '../fields/source-menu';
import { readAt, readSource } from '../reader/read';
import { foundPassage } from './found-passage';
import './citations.css';

interface Props {
  readonly statement: Id;
  readonly index: number;
  readonly citation: Citation;
  /** Whether the source's own fields are shown. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** One citation: its source, where in it, and the words that the statement rests on. */
export function CitationCard({ statement, index, citation, open, onOpen }: Props) {
  const source = useSession(({ map }) => map.sources.get(citation.source));
  const change = (fields: Partial<Citation>) => citationEdit(statement, index, withFields(citation, fields));
  const words = citation.passage?.exact ?? '';
  const found =
    source?.text === undefined || !citation.passage ? undefined : findPassage(source.text, citation.passage);
  return (
    <li className="card">
      <div className="card-head">
        <Menu.Root modal={false}>
          <Menu.Trigger className="field-choice" aria-label={`Source: ${source?.title ?? 'none'}`}>
            <span className="field-chosen" dir="auto">
              {source?.title || 'Untitled source'}
            </span>
            <ChevronDown size={14} aria-hidden="true" />
          </Menu.Trigger>
          <SourceMenu chosen={citation.source} onChoose={(id) => setField(change({ source: id }))} />
        </Menu.Root>
        <button
          type="button"
          className="icon-button"
          aria-label="Edit source"
          title="Edit source"
          aria-expanded={open}
          onClick={() => onOpen(!open)}
        >
          <Pencil size={14} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Remove citation"
          title="Remove citation"
          onClick={() => setField(citationEdit(statement, index, undefined))}
        >
          <Trash2 size={14} aria-hidden="true" />
        </button>
      </div>
      {open && source && <SourceFields source={source} />}
      <DraftField
        label="Where in it"
        field={`locator ${index} ${statement}`}
        value={citation.locator ?? ''}
        placeholder="Paragraph 3, p. 12"
        keep={(text) => change({ locator: text.trim() || undefined })}
      />
      <DraftField
        label="Words it rests on"
        field={`passage ${index} ${statement}`}
        value={words}
        long
        placeholder="A short quotation from the source"
        keep={(text) => change({ passage: passageOf(text, citation.passage, source?.text) })}
      />
      {found?.as === 'lost' && <p className="field-hint">These words are not in the text of the source.</p>}
      {found && (
        <button type="button" className="button" onClick={() => show(citation.source, found)}>
          <BookOpenText size={14} aria-hidden="true" />
          {found.as === 'lost' ? 'Look for them in the reader' : 'Show in the reader'}
        </button>
      )}
    </li>
  );
}

function show(source: Id, found: Found): void {
  if (found.as === 'lost') readSource(source);
  else readAt(source, found.span);
}

function passageOf(text: string, before: Passage | undefined, sourceText: string | undefined) {
  return text.trim() === '' ? undefined : foundPassage(text, before, sourceText);
}

/** A field that is undefined goes, so that files do not fill with empty ones. */
function withFields(citation: Citation, fields: Partial<Citation>): Citation {
  const entries = Object.entries({ ...citation, ...fields }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as Citation;
}
