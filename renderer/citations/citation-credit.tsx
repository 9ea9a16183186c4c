import './citation-credit.css';

/** Which program sets the citations: its licence (CPAL 1.0, Exhibit B) asks for these words, with this address, where it is used. */
export function CitationCredit() {
  return (
    <a className="citation-credit" href="http://citationstyles.org/" target="_blank" rel="noreferrer">
      Citations by CSL (citeproc-js)
    </a>
  );
}
