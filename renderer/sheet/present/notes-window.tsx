import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

interface Props {
  readonly children: ReactNode;
  /** A key that is pressed there. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** When it is closed, or was refused: a host may have no second window. */
  readonly onGone: (refused: boolean) => void;
}

/** A window of its own for what the audience is not to see, which looks like this one. */
export function NotesWindow({ children, onKey, onGone }: Props) {
  const [body, setBody] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const other = window.open('', 'crux-notes', 'popup,width=720,height=540');
    if (!other) return onGone(true);
    const page = other.document;
    page.title = 'Notes';
    page.documentElement.lang = document.documentElement.lang;
    Object.assign(page.documentElement.dataset, document.documentElement.dataset);
    const sheets = [...document.querySelectorAll('link[rel="stylesheet"], style')];
    page.head.replaceChildren(page.createElement('title'), ...sheets.map((sheet) => styleFor(page, sheet)));
    page.title = 'Notes';
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
    const other = body?.ownerDocument.defaultView;
    other?.addEventListener('keydown', onKey);
    return () => other?.removeEventListener('keydown', onKey);
  }, [body, onKey]);
  return body && createPortal(children, body);
}

/** A style sheet of this window for another one, whose address tells nothing. */
function styleFor(page: Document, sheet: Element): Element {
  const copy = page.importNode(sheet, true);
  if (sheet instanceof HTMLLinkElement) copy.setAttribute('href', sheet.href);
  return copy;
}
