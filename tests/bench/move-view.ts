/** To and fro by a hand that holds the map; or nearer and back by the wheel. */
export type Movement = 'pan' | 'zoom';

/**
 * Moves the view of a React Flow a little in every frame. Runs in the page.
 *
 * @returns how long each frame took, in ms
 */
export function moveView([movement, count]: readonly [Movement, number]): Promise<readonly number[]> {
  const pane = document.querySelector('.react-flow__pane')!;
  const { left, top, width, height } = pane.getBoundingClientRect();
  const middle = { x: left + width / 2, y: top + height / 2 };
  const event = (x: number, y: number) => ({
    bubbles: true,
    cancelable: true,
    view: window,
    clientX: x,
    clientY: y,
    button: 1,
    buttons: 4,
  });
  const move = (frame: number) => {
    if (movement === 'zoom') {
      const deltaY = frame % 60 < 30 ? -12 : 12;
      pane.dispatchEvent(new WheelEvent('wheel', { ...event(middle.x, middle.y), ctrlKey: true, deltaY }));
      return;
    }
    const x = middle.x + 240 * Math.sin(frame / 12);
    const y = middle.y + 160 * Math.sin(frame / 9);
    window.dispatchEvent(new MouseEvent('mousemove', event(x, y)));
  };
  return new Promise((resolve) => {
    const frames: number[] = [];
    let last = 0;
    const step = (now: number) => {
      if (last > 0) frames.push(now - last);
      last = now;
      if (frames.length < count) {
        move(frames.length);
        requestAnimationFrame(step);
        return;
      }
      window.dispatchEvent(new MouseEvent('mouseup', event(middle.x, middle.y)));
      resolve(frames);
    };
    if (movement === 'pan') pane.dispatchEvent(new MouseEvent('mousedown', event(middle.x, middle.y)));
    requestAnimationFrame(step);
  });
}

/** How many boxes and arrows are mounted. Runs in the page. */
export function mountedNow(): number {
  return document.querySelectorAll('.react-flow__node, .react-flow__edge, .arrow, .arrow-mark').length;
}
