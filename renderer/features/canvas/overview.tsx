import { useReactFlow, useStore } from '@xyflow/react';
import { type PointerEvent, useEffect, useLayoutEffect, useRef, type WheelEvent } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Rect } from '../../../core/model/geometry';
import { useSession } from '../../state/session';
import { markedMatches } from '../find/matches';
import { focusedBranch } from '../navigate/branch';
import type { StatementNode } from './canvas-nodes';
import { useShownTheme } from './far/use-shown-theme';
import { inView } from './mounted';
import { overviewView } from './overview-view';
import { paintOverview } from './paint-overview';
import './overview.css';

/** In px. */
const SIZE = { width: 168, height: 112 };
/** The map has come to rest when nothing has changed for so long, in ms. */
const REST = 150;
/** So many boxes are painted in no time, and need not wait for the map to be seen first. */
const FEW = 1000;
/** How much the wheel zooms. */
const WHEEL = 0.002;

/** The whole map in small, to find one's way by: a click or a drag goes there. What is found stands out in it. */
export function Overview() {
  const empty = useSession(({ map }) => map.statements.size === 0);
  return empty ? null : <WholeMap />;
}

function WholeMap() {
  const flow = useReactFlow<StatementNode>();
  const bounds = useSession(({ scene }) => scene.bounds);
  const at = overviewView(bounds, SIZE);
  const goTo = (event: PointerEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - left - at.x) / at.zoom;
    const y = (event.clientY - top - at.y) / at.zoom;
    void flow.setCenter(x, y, { zoom: flow.getZoom() });
  };
  return (
    <div
      className="overview"
      role="img"
      aria-label="Overview of the map"
      style={SIZE}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) goTo(event);
      }}
      onWheel={(event: WheelEvent) => void flow.zoomTo(flow.getZoom() * 2 ** (-event.deltaY * WHEEL))}
    >
      <Picture />
      <Window bounds={bounds} />
    </div>
  );
}

/** Every box as a speck of its colour, painted once the map has come to rest. */
function Picture() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scene = useSession((state) => state.scene);
  const branch = useSession(focusedBranch);
  const found = useSession((state) => markedMatches(state).set);
  const theme = useShownTheme();
  const painted = useRef(false);
  useEffect(() => {
    const paint = () => {
      painted.current = true;
      paintOverview(canvas.current!, SIZE, { scene, branch, found, theme });
    };
    const waiting = setTimeout(paint, painted.current || scene.boxes.size > FEW ? REST : 0);
    return () => clearTimeout(waiting);
  }, [scene, branch, found, theme]);
  return <canvas ref={canvas} className="overview-picture" />;
}

/** What is not in view, shaded. */
function Window({ bounds }: { bounds: Rect }) {
  const window = useRef<HTMLDivElement>(null);
  const view = useStore(
    useShallow(({ transform: [x, y, zoom], width, height }) => ({ x, y, zoom, width, height })),
  );
  useLayoutEffect(() => {
    const at = overviewView(bounds, SIZE);
    const seen = inView(view, view);
    const { style } = window.current!;
    style.transform = `translate(${seen.x * at.zoom + at.x}px, ${seen.y * at.zoom + at.y}px)`;
    style.width = `${seen.width * at.zoom}px`;
    style.height = `${seen.height * at.zoom}px`;
  });
  return <div ref={window} className="overview-window" />;
}
