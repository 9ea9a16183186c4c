import { Component, type ReactNode } from 'react';
import { saveDocument, saveDocumentAs } from '../features/documents/save-document';
import { AppContext } from '../state/app-context';

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly error: Error | null;
}

/** Stands in for the window if drawing it fails. The map is not a part of what is drawn, so it can still be saved. */
export class ErrorBoundary extends Component<Props, State> {
  static override contextType = AppContext;
  declare context: React.ContextType<typeof AppContext>;
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const host = this.context?.host;
    if (!error || !host) return this.props.children;
    return (
      <main className="crash" role="alert">
        <h1>Crux could not draw this window</h1>
        <p>Your map is still here, with all that you changed. Save it now, then show the window again.</p>
        <p>{error.message}</p>
        <div className="crash-choices">
          <button
            type="button"
            className="button"
            data-look="primary"
            onClick={() => void saveDocument(host)}
          >
            Save
          </button>
          <button type="button" className="button" onClick={() => void saveDocumentAs(host)}>
            Save as…
          </button>
          <button type="button" className="button" onClick={() => this.setState({ error: null })}>
            Show the window again
          </button>
        </div>
      </main>
    );
  }
}
