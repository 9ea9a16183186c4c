import {
  Background,
  BackgroundVariant,
  type NodeChange,
  type NodeTypes,
  type OnConnectEnd,
  type OnNodeDrag,
  ReactFlow,
  SelectionMode,
  useReactFlow,
  useStoreApi,
} from '@xyflow/react';
import { editingField } from '../../state/editing';
import '@xyflow/react/dist/base.css';
import {
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import type { RelationKind } from '../../../core/model/kinds';
import { dropMove, moveBoxes, moveOver, movingField } from '../../state/edits/move';
import { select, selectOnly } from '../../state/select';
import { useSession } from '../../state/session';
import { startEditing } from '../../state/text-editing';
import { mountViewport } from '../../state/viewport';
import { lazy } from '../../ui/lazy';
import { CitationCredit } from '../citations/citation-credit';
import { useVisits } from '../navigate/use-visits';
import { ArrowLayer } from './arrow-layer';
import { movedBoxes, pickBoxes } from './box-changes';
import { nodeOf, type StatementNode } from './canvas-nodes';
import { connectAt } from './connect';
import { ConnectionLine } from './connection-line';
import { FarCard } from './far/far-card';
import { FarView } from './far/lazy-far-view';
import { smallestZoom, type View } from './fitted';
import { flowViewport } from './flow-viewport';
import { useGrip } from './grip';
import { useShownScene } from './motion';
import type { Mounted } from './mounted';
import { Overview } from './overview';
import { PickingLine } from './picking-line';
import { pointedField } from './pointed';
import { pointerOf } from './pointer-of';
import { SelectionToolbar } from './selection-toolbar';
import { StatementBox } from './statement-box';
import { useKeptInPlace } from './use-kept-in-place';
import { useMarquee } from './use-marquee';
import { useMounted } from './use-mounted';
import { leavePointer, thingAt, useFollowPointer } from './use-pointed';
import { useReadableEditing } from './use-readable-editing';
import { useKeptInMiddle, useRememberedView } from './view-left';

// Nothing of them is in the first paint. They are read right after it.
const DropTarget = lazy(async () => (await import('./drop-target')).DropTarget);
const RerouteHandles = lazy(async () => (await import('./reroute-handles')).RerouteHandles);

const nodeTypes: NodeTypes = { statement: StatementBox };
const noEdges: [] = [];
const MOUSE_BUTTONS_THAT_PAN = [0, 1];
/** The box whose text is edited grows over those below it; boxes that the pointer holds pass over all others. */
const OVER_THE_OTHERS = 10;
const KEYS_THAT_ADD = ['Shift', 'Meta', 'Control'];

interface Props {
  readonly container: RefObject<HTMLElement | null>;
  /** What is in view at first. */
  readonly first: View;
}

/** The boxes by React Flow, the arrows in a layer of their own, both from the one scene. */
export function Flow({ container, first }: Props) {
  const scene = useShownScene();
  const mounted = useMounted(scene, container, first);
  const { boxes } = mounted;
  const far = mounted.farBoxes || mounted.farArrows;
  // Its canvases are kept from the first time on that something is far.
  const wasFar = useRef(false);
  wasFar.current ||= far;
  const selection = useSession((state) => state.selection);
  const editing = editingField.use((now) => now?.id);
  const held = movingField.use((moving) => moving?.before.boxes);
  const flow = useReactFlow<StatementNode>();
  const store = useStoreApi();

  const minZoom = useSession((state) => smallestZoom(state.scene.bounds));
  const viewport = useMemo(() => flowViewport(flow, container), [flow, container]);
  useEffect(() => mountViewport(viewport), [viewport]);
  useKeptInPlace(flow);
  useReadableEditing(flow, container);
  useVisits(viewport);
  useKeptInMiddle(flow, container);
  useRememberedView(flow, container);

  const nodes = useMemo(() => {
    const selected = new Set(selection);
    return boxes.map((box) => {
      const node = nodeOf(box, selected.has(box.id));
      const raised = box.id === editing || (held && held.get(box.id) !== box);
      return raised ? { ...node, zIndex: OVER_THE_OTHERS } : node;
    });
  }, [boxes, selection, editing, held]);

  const grip = useGrip(flow);
  const onNodesChange = useCallback(
    (changes: NodeChange<StatementNode>[]) => {
      moveBoxes(movedBoxes(changes, grip.lag.current));
      const { nodeLookup, multiSelectionActive, userSelectionRect } = store.getState();
      if (!userSelectionRect) pickBoxes(changes, (id) => nodeLookup.has(id), multiSelectionActive);
    },
    [store, grip],
  );
  useMarquee();

  const followPointer = useFollowPointer(flow, mounted);
  const onPress = useCallback(
    (event: PointerEvent) => {
      grip.onPress(event);
      followPointer(event);
    },
    [grip, followPointer],
  );
  const onPaneClick = useCallback(
    (event: MouseEvent) => {
      // A finger is on nothing before it presses.
      const at = flow.screenToFlowPosition(pointerOf(event));
      const hit = far ? thingAt(at, flow.getZoom()) : undefined;
      if (hit === undefined) select([]);
      else selectOnly(hit);
    },
    [flow, far],
  );

  const onConnectEnd = useCallback<OnConnectEnd>(
    (event, { fromNode, fromHandle }) => {
      if (!fromNode || !fromHandle) return;
      const point = flow.screenToFlowPosition(pointerOf(event));
      connectAt(fromNode.id, fromHandle.id as RelationKind, point);
    },
    [flow],
  );

  const onNodeDrag = useCallback<OnNodeDrag<StatementNode>>(
    (event) => moveOver(flow.screenToFlowPosition(pointerOf(event))),
    [flow],
  );
  const onNodeDragStart = useCallback<OnNodeDrag<StatementNode>>(
    (event, { id }) => {
      pointedField.patch({ held: id });
      grip.onStart(event);
    },
    [grip],
  );
  const onNodeDragStop = useCallback(() => {
    pointedField.patch({ held: null });
    const drop = movingField.get()?.drop;
    if (drop) viewport.lead(dropMove, drop.target);
    else dropMove();
  }, [viewport]);

  return (
    <ReactFlow<StatementNode>
      nodes={nodes}
      edges={noEdges}
      nodeTypes={nodeTypes}
      className={farClass(mounted)}
      defaultViewport={first}
      onNodesChange={onNodesChange}
      onNodeClick={(event, { id }) => event.shiftKey || event.metaKey || event.ctrlKey || selectOnly(id)}
      onPointerDownCapture={onPress}
      onPointerMoveCapture={followPointer}
      onPointerLeave={leavePointer}
      onNodeDragStart={onNodeDragStart}
      onNodeDrag={onNodeDrag}
      onNodeDragStop={onNodeDragStop}
      onNodeDoubleClick={(_, { id }) => startEditing(id)}
      onPaneClick={onPaneClick}
      onConnectEnd={onConnectEnd}
      connectionLineComponent={ConnectionLine}
      connectOnClick={false}
      minZoom={minZoom}
      maxZoom={4}
      panOnScroll
      panOnDrag={MOUSE_BUTTONS_THAT_PAN}
      zoomOnDoubleClick={false}
      nodeDragThreshold={4}
      nodesFocusable={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode="Shift"
      selectionMode={SelectionMode.Partial}
      panActivationKeyCode={null}
      multiSelectionKeyCode={KEYS_THAT_ADD}
      elevateNodesOnSelect={false}
      attributionPosition="bottom-left"
    >
      {!mounted.farBoxes && <Background variant={BackgroundVariant.Dots} gap={24} size={1.5} />}
      {wasFar.current && <FarView scene={scene} mounted={mounted} />}
      {mounted.small && <FarCard />}
      <ArrowLayer arrows={mounted.arrows} marks={mounted.marks} />
      <RerouteHandles />
      <PickingLine />
      <DropTarget />
      <Overview />
      <SelectionToolbar />
      <div className="canvas-credit">
        <CitationCredit />
      </div>
    </ReactFlow>
  );
}

function farClass({ farBoxes, small }: Mounted): string | undefined {
  if (!farBoxes) return undefined;
  return small ? 'far-boxes far-small' : 'far-boxes';
}
