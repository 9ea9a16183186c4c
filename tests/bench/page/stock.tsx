import { type Edge, MarkerType, type Node, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { toPng, toSvg } from 'html-to-image';
import { createRoot } from 'react-dom/client';
import { themes } from '../../../core/draw/themes';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { KIND_NAMES } from '../../../core/model/kinds';
import { buildScene } from '../../../core/scene/build-scene';
import type { Taken } from './taken';

/** Around the picture, in px. */
const MARGIN = 24;

/**
 * Stock React Flow, and its documented way to pictures. It shows what a picture by Crux does, by its own means: the statements
 * at the same places, their kinds by name and colour, and edges with a colour, a head and a sign.
 */
export class Stock {
  readonly #size: { readonly width: number; readonly height: number };
  readonly #viewport: HTMLElement;

  private constructor(viewport: HTMLElement, size: { readonly width: number; readonly height: number }) {
    this.#viewport = viewport;
    this.#size = size;
  }

  /** Shows a map, and waits until every statement is on the screen. @returns with how long that took, in ms */
  static async show(map: ArgumentMap): Promise<{ readonly stock: Stock; readonly ms: number }> {
    const { boxes, bounds } = buildScene(map);
    const theme = themes.light;
    const nodes: Node[] = [...boxes.values()].map(({ id, kind, x, y, width }) => {
      const { edge, fill, text } = theme.kinds[kind];
      const label = (
        <>
          <strong style={{ color: edge }}>{KIND_NAMES[kind]}</strong>
          <div>{map.statements.get(id)!.text}</div>
        </>
      );
      return {
        id,
        position: { x: x - bounds.x + MARGIN, y: y - bounds.y + MARGIN },
        data: { label },
        style: { width, color: text, background: fill, borderColor: edge },
      };
    });
    const edges: Edge[] = [...map.relations.values()].flatMap(({ id, kind, premises, target }) =>
      premises.map((source) => ({
        id: `${id} ${source}`,
        source,
        target,
        type: 'smoothstep',
        label: kind === 'supports' ? '+' : '−',
        style: { stroke: theme.arrows[kind] },
        markerEnd: { type: MarkerType.ArrowClosed, color: theme.arrows[kind] },
      })),
    );
    const begin = performance.now();
    const root = document.createElement('div');
    root.style.cssText = 'width: 1280px; height: 800px';
    document.body.append(root);
    createRoot(root).render(<ReactFlow nodes={nodes} edges={edges} fitView minZoom={0.001} />);
    const shown = () => root.querySelectorAll('.react-flow__edge').length === edges.length;
    while (!shown()) await new Promise((resolve) => setTimeout(resolve, 50));
    // Two frames on, all of it is on the screen.
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    const ms = performance.now() - begin;
    const viewport = root.querySelector<HTMLElement>('.react-flow__viewport')!;
    const size = { width: bounds.width + 2 * MARGIN, height: bounds.height + 2 * MARGIN };
    return { stock: new Stock(viewport, size), ms };
  }

  svg(): Promise<Taken> {
    return this.#take(() => toSvg(this.#viewport, this.#options()));
  }

  png(): Promise<Taken> {
    return this.#take(() => toPng(this.#viewport, { ...this.#options(), pixelRatio: 2 }));
  }

  #options() {
    const { width, height } = this.#size;
    return { width, height, backgroundColor: '#ffffff', style: { transform: 'translate(0, 0) scale(1)' } };
  }

  async #take(make: () => Promise<string>): Promise<Taken> {
    const begin = performance.now();
    const address = await make();
    return { ms: performance.now() - begin, bytes: (await (await fetch(address)).blob()).size };
  }
}
