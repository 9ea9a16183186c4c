import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { isPicture } from '../../../../core/formats/registry/formats';
import { pictureFrame } from '../../../../core/scene/picture-frame';
import { useApp } from '../../../state/app-context';
import { useSession } from '../../../state/session';
import { settingsField } from '../../../state/settings';
import { closeDialog } from '../../../ui/open-dialog';
import { workField } from '../../../ui/work';
import { WorkBar } from '../../../ui/work-bar';
import type { ExportChoices } from '../export-choices';
import { exportMap } from '../export-map';
import { exportedPart, partsNow } from '../exported-part';
import { keepChoices, lastChoices } from '../last-choices';
import { askedFormatField } from '../open-export';
import { pictureOptions } from '../picture-options';
import { Options } from './options';
import { PaperPreview } from './paper-preview';
import { pictureView } from './picture-view';
import { Preview } from './preview';
import { pictureSummary } from './summary';
import './export-dialog.css';
import '../../../ui/style/dialog-fields.css';

/** Chooses how the map is exported, shows what will come of it, and does it. */
export function ExportDialog() {
  const { host, viewport } = useApp();
  const asked = askedFormatField.use();
  const state = useSession();
  const [choices, setChoices] = useState<ExportChoices>(() => ({
    ...lastChoices(),
    ...(asked && { format: asked }),
  }));
  const [chosenPart, choosePart] = useState<ReturnType<typeof partsNow>[number]>('map');
  const go = useRef<HTMLButtonElement>(null);
  const work = workField.use();
  const parts = partsNow(state);
  const part = parts.includes(chosenPart) ? chosenPart : 'map';
  const { map, scene, collapsed, selection } = state;
  const { theme } = settingsField.of(state);
  // Of the state, these alone decide.
  const exported = useMemo(() => exportedPart(state, part), [map, scene, collapsed, selection, part]);
  const picture = useMemo(() => pictureOptions(exported.map, choices, theme), [exported, choices, theme]);
  const frame = useMemo(() => pictureFrame(exported.scene, picture), [exported, picture]);
  const view = useMemo(() => pictureView(frame, choices), [frame, choices]);
  const shown = isPicture(choices.format);

  const close = () => {
    closeDialog();
    viewport.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keepChoices(choices);
    void exportMap(host, { choices, part }, close);
  };
  return (
    <Dialog.Root open onOpenChange={(open) => open || (work ? work.cancel() : close())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="export" initialFocus={asked ? go : undefined}>
          <form className="export-form" onSubmit={submit}>
            <header className="export-header">
              <Dialog.Title className="export-title">Export</Dialog.Title>
              <Dialog.Close className="icon-button" aria-label="Close" tabIndex={-1}>
                <X size={18} aria-hidden="true" />
              </Dialog.Close>
            </header>
            <div className="export-body">
              {shown ? (
                <Preview exported={exported} frame={frame} picture={picture} view={view} />
              ) : (
                <PaperPreview map={exported.map} />
              )}
              <Options
                choices={choices}
                choose={(changed) => setChoices((now) => ({ ...now, ...changed }))}
                part={part}
                parts={parts}
                choosePart={choosePart}
              />
            </div>
            <footer className="export-footer">
              {work ? (
                <WorkBar />
              ) : (
                <>
                  <p className="export-summary" aria-live="polite">
                    {shown ? pictureSummary(frame, choices) : paperSummary(exported.map.statements.size)}
                  </p>
                  <button type="button" className="button" onClick={close}>
                    Cancel
                  </button>
                </>
              )}
              <button ref={go} type="submit" className="button" data-look="primary" disabled={work !== null}>
                Export
              </button>
            </footer>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function paperSummary(statements: number): string {
  return statements === 1 ? '1 statement' : `${statements.toLocaleString('en')} statements`;
}
