import { useEffect, useRef, useState } from 'react';
import type { DrawOptions } from '../../../../core/draw/draw-svg';
import type { PictureFrame } from '../../../../core/scene/picture-frame';
import type { Exported } from '../exported-part';
import { loadFonts } from '../load-fonts';
import { paintPreview } from './paint-preview';
import type { PictureView } from './picture-view';

/** How long, in ms, nothing must have changed before the picture is painted anew. */
const DEBOUNCE = 60;
/** Around the picture, in px. */
const ROOM = 24;

interface Props {
  readonly exported: Exported;
  readonly frame: PictureFrame;
  readonly picture: DrawOptions;
  readonly view: PictureView;
}

/** The picture as it will be, in small. */
export function Preview({ exported, frame, picture, view }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const room = useRoom(place);
  useEffect(() => {
    if (!room) return;
    let current = true;
    const timer = setTimeout(async () => {
      await loadFonts(exported.scene, frame);
      if (current && canvas.current) paint(canvas.current, room, { exported, frame, picture, view });
    }, DEBOUNCE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [room, exported, frame, picture, view]);
  return (
    <div ref={place} className="export-preview">
      <canvas
        ref={canvas}
        className="export-picture"
        role="img"
        aria-label={`Preview. ${picture.description ?? ''}`}
        data-transparent={picture.transparent && !view.paper}
      />
    </div>
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function useRoom(place: React.RefObject<HTMLDivElement | null>): Size | undefined {
  const [room, setRoom] = useState<Size>();
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect));
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return room;
}

function paint(canvas: HTMLCanvasElement, room: Size, { exported, frame, picture, view }: Props): void {
  const fitting = Math.min((room.width - ROOM) / view.width, (room.height - ROOM) / view.height);
  // A small map is not magnified: paper is, for its size says nothing.
  const zoom = Math.max(0, view.paper ? fitting : Math.min(1, fitting));
  const pixels = zoom * devicePixelRatio;
  canvas.width = Math.max(1, Math.round(view.width * pixels));
  canvas.height = Math.max(1, Math.round(view.height * pixels));
  canvas.style.width = `${view.width * zoom}px`;
  canvas.style.height = `${view.height * zoom}px`;
  const context = canvas.getContext('2d');
  const tileLine = getComputedStyle(canvas).getPropertyValue('--accent') || '#2f5bd7';
  if (context) paintPreview(context, { scene: exported.scene, frame }, picture, view, { pixels, tileLine });
}
