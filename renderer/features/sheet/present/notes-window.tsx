import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { NOTES_WINDOW, notesTitle } from '../../../../bridge/notes-window';
import { unlessComposing } from '../../../ui/composing';

interface Props {
  /** Of the map. */
  readonly name: string;
  readonly children: ReactNode;
  /** A key that is pressed there. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** When it is closed, or was refused: a browser may block every second window. */
  readonly onGone: (refused: boolean) => void;
}

/** A window of its own for what the audience is not to see, which looks like this one. */
export function NotesWindow({ name, children, onKey, onGone }: Props) {
  const [body, setBody] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const other = window.open(NOTES_WINDOW.address, NOTES_WINDOW.name, NOTES_WINDOW.features);
    if (!other) return onGone(true);
    const page = other.document;
    page.documentElement.lang = document.documentElement.lang;
    const sheets = [...document.querySelectorAll('link[rel="stylesheet"], style')];
    page.head.replaceChildren(page.createElement('title'), ...sheets.map((sheet) => styleFor(page, sheet)));
    page.title = notesTitle(name);
    page.body.replaceChildren();
    const gone = () => onGone(false);
    const closeToo = () => other.close();
    other.addEventListener('pagehide', gone);
    window.addEventListener('pagehide', closeToo);
    setBody(page.body);
    return () => {
      other.removeEventListener('pagehide', gone);
      window.removeEventListener('pagehide', closeToo);
      other.close();
    };
  }, []);
  useEffect(() => {
    const root = body?.ownerDocument.documentElement;
    if (!root) return;
    const wearTheme = () => void Object.assign(root.dataset, document.documentElement.dataset);
    wearTheme();
    const changes = new MutationObserver(wearTheme);
    changes.observe(document.documentElement, { attributes: true });
    return () => changes.disconnect();
  }, [body]);
  useEffect(() => {
    const other = body?.ownerDocument.defaultView;
    const listener = unlessComposing(onKey);
    other?.addEventListener('keydown', listener);
    return () => other?.removeEventListener('keydown', listener);
  }, [body, onKey]);
  return body && createPortal(children, body);
}

/** A style sheet of this window for another one, whose address tells nothing. */
function styleFor(page: Document, sheet: Element): Element {
  const copy = page.importNode(sheet, true);
  if (sheet instanceof HTMLLinkElement) copy.setAttribute('href', sheet.href);
  return copy;
}
