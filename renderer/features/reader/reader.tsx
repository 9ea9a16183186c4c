import { lazy, Suspense } from 'react';
import { useSession } from '../../state/session';
import { readingField } from './reading';
import './reader.css';

// Read when it is first wanted: the first paint of the window does not wait for it.
const ReaderPane = lazy(async () => ({ default: (await import('./reader-pane')).ReaderPane }));

/** The reader, while it is open. */
export function Reader() {
  const open = useSession((state) => state.document !== null && readingField.of(state).open);
  return (
    open && (
      // What is there in the meantime keeps its place, so that the map moves once.
      <Suspense fallback={<aside className="reader" aria-label="Reader" />}>
        <ReaderPane />
      </Suspense>
    )
  );
}
