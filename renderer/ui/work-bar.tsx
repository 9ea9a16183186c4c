import { workField } from './work';
import './work-bar.css';

/** What the window is at work on, how far it is, and a button that stops it; nothing before it has taken half a second. */
export function WorkBar() {
  const work = workField.use();
  if (!work?.shown) return null;
  const { title, share, cancel } = work;
  return (
    <div className="work-bar">
      <span className="work-title" id="work-title">
        {title} …
      </span>
      <progress className="work-share" aria-labelledby="work-title" value={share} max={1} />
      <button type="button" className="button" onClick={cancel}>
        Cancel
      </button>
    </div>
  );
}
