import { noticeField } from './notify';

/** Short news at the foot of the window, also for screen readers. */
export function Notice() {
  const message = noticeField.use();
  return (
    // Always there, empty or not: a screen reader tells only what changes in a region that it knows.
    <output className="notice" aria-live="polite">
      {message}
    </output>
  );
}
