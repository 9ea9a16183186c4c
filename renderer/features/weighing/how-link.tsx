import { openDialog } from '../../ui/open-dialog';

/** Leads to how strengths are computed. */
export function HowLink() {
  return (
    <button type="button" className="how-link" onClick={() => openDialog('weighing')}>
      How is this computed?
    </button>
  );
}
