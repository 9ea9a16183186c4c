import { useDeferredValue, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { briefOf, citationsInBrief, spokenTexts } from '../../../../core/formats/brief/brief';
import { speakingTime } from '../../../../core/sheet/speaking-time';
import { useApp } from '../../../state/app-context';
import { useSession } from '../../../state/session';
import { NumberField } from '../../../ui/number-field';
import { closeDialog } from '../../../ui/open-dialog';
import { citationChoiceField } from '../../citations/citation-choice';
import { CitationCredit } from '../../citations/citation-credit';
import { CitationFields } from '../../citations/citation-fields';
import { useReferences } from '../../citations/use-references';
import { clockText } from '../practice/clock';
import { SheetDialog } from '../sheet-dialog';
import { useSheetNow } from '../use-sheet-now';
import { BriefPage } from './brief-page';
import { keepPace, lastPace, PACE_RANGES } from './last-pace';
import { type BriefFormat, saveBrief } from './save-brief';
import '../../export/print-map.css';

/** The chosen side's case and answers, and how long it takes to say them: as Markdown, as a Word document, or printed. */
export function BriefDialog() {
  const { host, viewport } = useApp();
  const map = useSession((state) => state.map);
  const shown = useDeferredValue(useSheetNow());
  const [pace, setPace] = useState(lastPace);
  const brief = useMemo(
    () => (shown ? briefOf(map, shown.sheet.thesis, shown.sheet.side) : []),
    [map, shown],
  );
  const cited = useMemo(() => citationsInBrief(brief), [brief]);
  const references = useReferences(map, cited);
  const styled = citationChoiceField.use(({ style }) => style !== 'plain');
  const save = (format: BriefFormat) =>
    references && void saveBrief(host, { format, map, brief, references });
  const texts = useMemo(() => spokenTexts(brief), [brief]);
  const choose = (changed: Partial<typeof pace>) => {
    const next = { ...pace, ...changed };
    setPace(next);
    keepPace(next);
  };
  const close = () => {
    closeDialog();
    viewport.focus();
  };
  return (
    <>
      <SheetDialog
        title="Brief"
        className="brief"
        onClose={close}
        choices={
          <>
            <CitationFields />
            <div className="brief-pace">
              <NumberField
                label="Pace"
                unit="words a minute"
                range={PACE_RANGES.wordsPerMinute}
                step={10}
                value={pace.wordsPerMinute}
                onChange={(wordsPerMinute) => choose({ wordsPerMinute })}
              />
              <NumberField
                label="Japanese, Korean"
                unit="characters a minute"
                range={PACE_RANGES.charactersPerMinute}
                step={10}
                value={pace.charactersPerMinute}
                onChange={(charactersPerMinute) => choose({ charactersPerMinute })}
              />
            </div>
          </>
        }
      >
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
        <section className="brief-page" aria-label="The brief" aria-busy={!references} tabIndex={0}>
          <BriefPage brief={brief} references={references} />
        </section>
        {references?.remark && (
          <p className="field-hint" role="status">
            {references.remark}
          </p>
        )}
        <footer className="brief-footer">
          <p className="brief-time" role="status">
            Speaking time <strong>{clockText(speakingTime(texts, pace))}</strong>
            {!references && <span className="brief-wait">Setting the citations…</span>}
          </p>
          {styled && <CitationCredit />}
          <button type="button" className="button" disabled={!references} onClick={() => window.print()}>
            Print…
          </button>
          <button type="button" className="button" disabled={!references} onClick={() => save('docx')}>
            Word…
          </button>
          <button
            type="button"
            className="button"
            data-look="primary"
            disabled={!references}
            onClick={() => save('md')}
          >
            Markdown…
          </button>
        </footer>
      </SheetDialog>
      {createPortal(
        <div className="print-sheet brief-sheet brief-page-plain">
          <BriefPage brief={brief} references={references} />
        </div>,
        document.body,
      )}
    </>
  );
}
