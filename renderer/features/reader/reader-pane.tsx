import { Menu } from '@base-ui/react/menu';
import { ChevronDown, Info, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Source, Statement } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { paragraphsBefore } from '../../../core/passage/paragraph-numbers';
import { paragraphsOf } from '../../../core/passage/paragraphs';
import { useApp } from '../../state/app-context';
import { runCommand } from '../../state/commands/run-command';
import { useSession } from '../../state/session';
import { unlessComposing } from '../../ui/composing';
import { addBlankSource } from '../fields/set-fields';
import { SourceMenu } from '../fields/source-menu';
import { citedSpans } from './cited-spans';
import { LostPassages } from './lost-passages';
import { NoText } from './no-text';
import { takeFile } from './open-file';
import { focusReader, readSource, sourceRead } from './read';
import { showReader } from './reader-commands';
import { ReaderStatus } from './reader-status';
import { SourceDetails } from './source-details';
import { SourceText } from './source-text';
import './reader-parts.css';

/** The pane in which a source is read, and statements are made of its words. */
export function ReaderPane() {
  const app = useApp();
  const source = useSession(sourceRead);
  const [details, setDetails] = useState(false);
  const pane = useRef<HTMLElement>(null);
  // The keyboard goes along, to where words are selected, or a text is pasted.
  useEffect(() => focusReader(pane.current!), []);
  const chooseNew = () => {
    readSource(addBlankSource());
    setDetails(true);
  };
  return (
    <aside
      ref={pane}
      className="reader"
      aria-label="Reader"
      tabIndex={-1}
      onKeyDown={unlessComposing((event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        app.viewport.focus();
      })}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files;
        if (!file || !source) return;
        event.preventDefault();
        // To the window, a file that is dropped is a map to open.
        event.stopPropagation();
        void takeFile(source.id, file);
      }}
    >
      <header className="reader-head">
        <Menu.Root modal={false}>
          <Menu.Trigger className="reader-source" aria-label={`Source: ${source?.title || 'none'}`}>
            <span className="field-chosen" dir="auto">
              {source ? source.title || 'Untitled source' : 'No source yet'}
            </span>
            <ChevronDown size={14} aria-hidden="true" />
          </Menu.Trigger>
          <SourceMenu {...(source && { chosen: source.id })} onChoose={readSource} onNew={chooseNew} />
        </Menu.Root>
        {source && (
          <button
            type="button"
            className="icon-button"
            aria-label="About the source"
            title="About the source"
            aria-expanded={details}
            onClick={() => setDetails(!details)}
          >
            <Info size={16} aria-hidden="true" />
          </button>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label="Close reader"
          onClick={() => void runCommand(showReader, app)}
        >
          <X size={16} aria-hidden="true" />
        </button>
      </header>
      {source ? (
        <Read key={source.id} source={source} details={details} />
      ) : (
        <div className="reader-empty">
          <p className="field-hint">
            A source is an article, a book or a survey. Statements are made of its words, and cite them.
          </p>
          <button type="button" className="button" data-look="primary" onClick={chooseNew}>
            New source
          </button>
        </div>
      )}
    </aside>
  );
}

function Read({ source, details }: { source: Source; details: boolean }) {
  const map = useSession((state) => state.map);
  const { id, text } = source;
  const { placed, lost } = useMemo(() => citedSpans(map, id), [map, id]);
  const paragraphs = useMemo(() => paragraphsOf(text ?? ''), [text]);
  const before = useMemo(() => paragraphsBefore(paragraphs, placed), [paragraphs, placed]);
  return (
    <>
      {details && <SourceDetails source={source} />}
      {text === undefined ? (
        <NoText source={source} passages={passageCount(map.statements.values(), id)} />
      ) : (
        <>
          <ReaderStatus text={text} placed={placed} lost={lost.length} />
          {lost.length > 0 && <LostPassages text={text} lost={lost} />}
          <SourceText source={source} text={text} placed={placed} before={before} />
        </>
      )}
    </>
  );
}

/** How many passages of a source statements cite. */
function passageCount(statements: Iterable<Statement>, id: Id): number {
  let count = 0;
  for (const { citations = [] } of statements) {
    count += citations.filter(({ source, passage }) => source === id && passage !== undefined).length;
  }
  return count;
}
