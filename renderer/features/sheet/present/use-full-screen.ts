import { useEffect, useRef, useState } from 'react';

/**
 * Takes the whole screen where that is allowed.
 *
 * @param onLeft the key that leaves it may come as no key press
 * @returns whether it is taken, and what takes it again, which answers whether it could: a browser refuses it where no key was
 *   pressed in this window itself
 */
export function useFullScreen(onLeft: () => void): readonly [whole: boolean, take: () => Promise<boolean>] {
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
    takeFullScreen().then((could) => {
      if (!could) setWhole(false);
      else if (over) void leave();
    });
    return () => {
      over = true;
      document.removeEventListener('fullscreenchange', changed);
      void leave();
    };
  }, []);
  return [whole, takeFullScreen];
}

async function takeFullScreen(): Promise<boolean> {
  // It would be refused, with a warning on the console.
  if (navigator.userActivation?.isActive === false) return false;
  try {
    await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}
