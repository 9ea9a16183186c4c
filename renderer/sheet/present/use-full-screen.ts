import { useEffect, useRef, useState } from 'react';

/**
 * Takes the whole screen where that is allowed.
 *
 * @param onLeft the key that leaves it may come as no key press
 * @returns whether it is taken, and what takes it again
 */
export function useFullScreen(onLeft: () => void): readonly [whole: boolean, take: () => void] {
  const [whole, setWhole] = useState(true);
  const latest = useRef(onLeft);
  useEffect(() => {
    latest.current = onLeft;
  });
  useEffect(() => {
    let over = false;
    let taken = false;
    const changed = () => {
      const left = taken && document.fullscreenElement === null;
      taken = document.fullscreenElement !== null;
      setWhole(taken);
      if (left) latest.current();
    };
    const leave = () => document.fullscreenElement && document.exitFullscreen();
    document.addEventListener('fullscreenchange', changed);
    document.documentElement.requestFullscreen?.().then(
      () => void (over && leave()),
      () => setWhole(false),
    );
    return () => {
      over = true;
      document.removeEventListener('fullscreenchange', changed);
      void leave();
    };
  }, []);
  return [whole, () => void document.documentElement.requestFullscreen?.().catch(() => undefined)];
}
