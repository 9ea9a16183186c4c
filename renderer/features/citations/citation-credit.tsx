import './citation-credit.css';

/**
 * Which program sets the citations. Its licence (CPAL 1.0, section 14(a) and Exhibit B) asks for these words, with this address, in the
 * window each time that Crux is started: they stand at the corner of the canvas, and again where citations are set.
 */
export function CitationCredit() {
  return (
    <a className="citation-credit" href="http://citationstyles.org/" target="_blank" rel="noreferrer">
      Citations by CSL (citeproc-js)
    </a>
  );
}
