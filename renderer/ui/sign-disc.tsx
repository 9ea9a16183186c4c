import { SIGN_PATHS, signWidth } from '../../core/draw/draw-arrow';
import { MARK_RADIUS } from '../../core/scene/arrows/arrow-anatomy';
import type { ArrowTone } from '../../core/scene/scene';

const REACH = MARK_RADIUS + 1;

/** An arrow's mark, as it stands on the arrows of the map, for the buttons that make one. */
export function SignDisc({ tone }: { tone: ArrowTone }) {
  return (
    <svg
      className="sign-disc"
      data-tone={tone}
      width={20}
      height={20}
      viewBox={`${-REACH} ${-REACH} ${2 * REACH} ${2 * REACH}`}
      aria-hidden="true"
    >
      <circle r={MARK_RADIUS} />
      <path d={SIGN_PATHS[tone]} strokeWidth={signWidth(tone)} />
    </svg>
  );
}
