import { announcementField } from './announcement';
import './announcer.css';

/** Says what has changed to those who do not see it. */
export function Announcer() {
  const { words, turn } = announcementField.use();
  // The same words twice are news only in another element.
  return (
    <div className="announcer" aria-live="polite">
      <span key={turn}>{words}</span>
    </div>
  );
}
