import { useSession } from '../../state/session';
import { takeBack } from '../../state/take-back';
import { lazy } from '../../ui/lazy';
import { toggleReader } from './read';
import { readingField } from './reading';
import './reader.css';

const ReaderPane = lazy(async () => (await import('./reader-pane')).ReaderPane, {
  keyboard: { cancel: takeBack(toggleReader) },
  // It keeps its place, so that the map moves once.
  meanwhile: <aside className="reader" aria-label="Reader" />,
});

/** The reader, while it is open. */
export function Reader() {
  const open = useSession((state) => state.document !== null && readingField.of(state).open);
  return open && <ReaderPane />;
}
