import { glow } from './glow';
import './crux-glow.css';

/** The glow of a crux around its box: the more hangs on it, the brighter. The pane says it in words. */
export function CruxGlow({ id }: { id: string }) {
  const bright = glow.use((cruxes) => cruxes.get(id));
  if (bright === undefined) return null;
  return <span className="crux-glow" aria-hidden="true" style={{ opacity: 0.35 + 0.65 * bright }} />;
}
