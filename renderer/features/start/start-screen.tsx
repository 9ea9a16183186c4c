import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useRef } from 'react';
import { useApp } from '../../state/app-context';
import { unlessComposing } from '../../ui/composing';
import { closeDialog } from '../../ui/open-dialog';
import { CitationCredit } from '../citations/citation-credit';
import { createDocument, newDocument, openDocument, openRecent } from '../documents/open-document';
import { moveByArrow } from './move-by-arrow';
import { RecentList } from './recent-list';
import { StarterCard } from './starter-card';
import { example, type Starter, starters, tutorial } from './starters';
import './start-screen.css';

/** What to begin with: a new map, a map to learn by, or one of the recent maps. */
export function StartScreen() {
  const { host, viewport } = useApp();
  const first = useRef<HTMLButtonElement>(null);
  const choose = async (open: () => Promise<void>) => {
    closeDialog();
    await open();
    viewport.focus();
  };
  const begin = (starter: Starter) => void choose(() => createDocument(host, starter));
  return (
    <Dialog.Root open onOpenChange={(open) => open || closeDialog()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="start" initialFocus={first} onKeyDown={unlessComposing(moveByArrow)}>
          <header className="start-header">
            <Dialog.Title className="start-title">Start a map</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label="Close">
              <X size={18} aria-hidden="true" />
            </Dialog.Close>
          </header>
          <div className="start-page">
            <div className="start-maps">
              <section aria-labelledby="start-new">
                <h2 id="start-new" className="start-heading">
                  New
                </h2>
                <ul className="start-cards">
                  <StarterCard
                    button={first}
                    title="Blank map"
                    description="Begin with a thesis of your own."
                    onChoose={() => void choose(() => newDocument(host))}
                  />
                  {starters.map((starter) => (
                    <StarterCard key={starter.title} {...starter} onChoose={() => begin(starter)} />
                  ))}
                </ul>
              </section>
              <section aria-labelledby="start-learn">
                <h2 id="start-learn" className="start-heading">
                  Learn
                </h2>
                <ul className="start-cards" data-look="wide">
                  {[tutorial, example].map((starter) => (
                    <StarterCard key={starter.title} {...starter} onChoose={() => begin(starter)} />
                  ))}
                </ul>
              </section>
            </div>
            <RecentList
              onOpen={() => void choose(() => openDocument(host))}
              onChoose={(id) => void choose(() => openRecent(host, id))}
            />
          </div>
          <footer className="start-footer">
            <CitationCredit />
          </footer>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
