import { useEffect, useRef } from 'react';

/**
 * Takes the whole screen where that is allowed.
 *
 * @param onLeft the key that leaves it may come as no key press
 */
export function useFullScreen(onLeft: () => void): void {
  const latest = useRef(onLeft);
  useEffect(() => {
    latest.current = onLeft;
  });
  useEffect(() => {
    let over = false;
    const left = () => document.fullscreenElement === null && latest.current();
    const leave = () => document.fullscreenElement && document.exitFullscreen();
    document.documentElement.requestFullscreen?.().then(
      () => (over ? leave() : document.addEventListener('fullscreenchange', left)),
      () => undefined,
    );
    return () => {
      over = true;
      document.removeEventListener('fullscreenchange', left);
      void leave();
    };
  }, []);
}
