import type { RefObject } from 'react';
import { unlessComposing } from '../../ui/composing';

/** Neither view is made narrower than this share of the room for both. */
const LEAST = 0.2;
const STEP = 0.02;

interface Props {
  /** What holds both views. */
  readonly container: RefObject<HTMLElement | null>;
  /** How much of it the first view takes, 0 to 1. */
  readonly share: number;
  readonly onShare: (share: number) => void;
}

/** The line between two views, which can be dragged, or moved by the arrow keys. */
export function Divider({ container, share, onShare }: Props) {
  const change = (next: number) => onShare(Math.min(1 - LEAST, Math.max(LEAST, next)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      role="separator"
      className="divider"
      aria-label="Width of the outline"
      aria-orientation="vertical"
      aria-valuemin={LEAST * 100}
      aria-valuemax={(1 - LEAST) * 100}
      aria-valuenow={Math.round(share * 100)}
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
        event.currentTarget.focus();
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const { left, width } = container.current!.getBoundingClientRect();
        change((event.clientX - left) / width);
      }}
      onDoubleClick={() => change(0.5)}
      onKeyDown={unlessComposing((event) => {
        const next = { ArrowLeft: share - STEP, ArrowRight: share + STEP, Home: LEAST, End: 1 - LEAST }[
          event.key
        ];
        if (next === undefined) return;
        event.preventDefault();
        change(next);
      })}
    />
  );
}
