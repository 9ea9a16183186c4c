import { useEffect, useState } from 'react';

/** The time since something was shown. It stops where the time that was said is over only for the eye: one may go on. */
export function Clock({ since, seconds, running }: { since: number; seconds: number; running: boolean }) {
  const [now, setNow] = useState(since);
  useEffect(() => {
    if (!running) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [running]);
  const left = seconds - Math.max(0, Math.floor((now - since) / 1000));
  return (
    <span className="practice-clock" role="timer" aria-label="Time left" data-over={left < 0 || undefined}>
      {clockText(left)}
    </span>
  );
}

/** Seconds as on a clock, over zero with a plus: 1:05, +0:10. */
export function clockText(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  const minutes = Math.floor(whole / 60);
  return `${seconds < 0 ? '+' : ''}${minutes}:${String(whole % 60).padStart(2, '0')}`;
}
