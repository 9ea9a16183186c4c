import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Source } from '../../../core/model/argument-map';
import type { Span } from '../../../core/passage/anchor';
import { useApp } from '../../state/app-context';
import { revealSelection } from '../../state/edits/reveal';
import { selectOnly } from '../../state/select';
import { useSession } from '../../state/session';
import { unlessComposing } from '../../ui/composing';
import { announce } from '../announce/announcement';
import { BlockView } from './block-view';
import { markWords } from './chosen-words';
import type { LocatedPassage } from './cited-spans';
import { rangeOf, showSelected } from './dom-selection';
import { placeToShowField, selectWords } from './read';
import { ReaderTools } from './reader-tools';
import { readingField } from './reading';
import { textBlocks } from './text-blocks';
import { wordsAfterKey } from './text-keys';
import { useMountedBlocks } from './use-mounted-blocks';
import { useSelectedByMouse } from './use-selected-by-mouse';

const NONE: readonly LocatedPassage[] = [];
const KEYS =
  'Arrow keys select a sentence, with Shift a word more or less, with Ctrl or Command a passage. Enter goes to what can be made of them.';
const TOOLS_WIDTH = 334;
const TOOLS_HEIGHT = 38;

interface Props {
  readonly source: Source;
  readonly text: string;
  readonly placed: readonly LocatedPassage[];
  readonly before: number;
}

/** The text of a source, in which words can be selected by mouse or keyboard, and passages lead to their statements. */
export function SourceText({ source, text, placed, before }: Props) {
  const app = useApp();
  const box = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => textBlocks(text), [text]);
  const inBlock = useMemo(
    () => blocks.map(({ start, end }) => placed.filter((one) => one.start < end && one.end > start)),
    [blocks, placed],
  );
  const selection = useSession((state) => state.selection);
  const words = readingField.use((reading) => reading.words);
  const place = placeToShowField.use();
  const { mounted, mountAt } = useMountedBlocks(box, blocks);
  const [tools, setTools] = useState<{ top: number; left: number } | null>(null);
  useSelectedByMouse(box);

  useEffect(() => {
    // The field that the text was pasted into is gone.
    if (document.activeElement === document.body) box.current!.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    if (!place) return;
    placeToShowField.set(null);
    showSoon(box, place, mountAt);
  }, [place, mountAt]);

  useEffect(() => {
    const cited = placed.filter(({ statement }) => selection.includes(statement.id));
    if (cited.length > 0 && !cited.some((one) => isSeen(box.current!, one))) {
      showSoon(box, cited[0]!, mountAt);
    }
    // Another selection moves the text; an edit does not.
  }, [selection]);

  useLayoutEffect(() => {
    const element = box.current!;
    markWords(element, words);
    setTools(words && toolsPosition(element, words));
    return () => markWords(element, null);
  }, [words, mounted, placed]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' && words) {
      event.preventDefault();
      box.current!.querySelector<HTMLElement>('.reader-tool:not([data-disabled])')?.focus();
      return;
    }
    if (event.key === 'Escape' && words) {
      event.preventDefault();
      document.getSelection()?.removeAllRanges();
      selectWords(null);
      return;
    }
    const next = wordsAfterKey(text, words, placed, event);
    if (next === undefined) return;
    event.preventDefault();
    if (!next) return;
    if (!isSeen(box.current!, next)) show(box.current!, next, mountAt);
    selectWords(next);
    showSelected(box.current!, next);
    announce(text.slice(next.start, next.end));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      ref={box}
      className="reader-text"
      role="group"
      aria-label={`Text of ${source.title || 'the source'}`}
      aria-description={KEYS}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: words are selected in it by keys
      tabIndex={0}
      onKeyDown={unlessComposing(onKeyDown)}
      onBlur={({ currentTarget, relatedTarget }) => {
        // The words stay marked; but while the page has a selection, the clipboard is about that, and not about the map.
        if (!currentTarget.contains(relatedTarget)) document.getSelection()?.removeAllRanges();
      }}
      onClick={(event) => {
        const id = statementAt(event, selection);
        if (id === undefined) return;
        selectOnly(id);
        revealSelection(app.viewport);
      }}
    >
      {blocks.map((block, index) => {
        const passages = inBlock[index]!;
        return (
          <BlockView
            key={block.start}
            text={text}
            block={block}
            index={index}
            mounted={mounted.has(index)}
            before={before}
            passages={passages.length > 0 ? passages : NONE}
            selection={passages.length > 0 ? selection : NOTHING}
          />
        );
      })}
      {tools && <ReaderTools place={tools} onLeave={() => box.current?.focus()} />}
    </div>
  );
}

const NOTHING: readonly string[] = [];

/** The statement whose passage was clicked; where several share the words, the one after that which is selected. */
function statementAt({ target }: MouseEvent, selection: readonly string[]): string | undefined {
  const mark = (target as Element).closest<HTMLElement>('[data-statements]');
  if (!mark || !document.getSelection()?.isCollapsed) return undefined;
  const ids = mark.dataset.statements!.split('\n');
  const now = ids.findIndex((id) => selection.includes(id));
  return ids[(now + 1) % ids.length];
}

/** Shows a place as soon as the window is drawn: nothing can be mounted at once in the midst of that. */
function showSoon(box: RefObject<HTMLElement | null>, place: Span, mountAt: (place: number) => void): void {
  queueMicrotask(() => box.current && show(box.current, place, mountAt));
}

/** Mounts a place of the text and brings it into view, a third from the top. */
function show(box: HTMLElement, place: Span, mountAt: (place: number) => void): void {
  mountAt(place.start);
  const end = Math.min(place.end, place.start + 1);
  const rect = rangeOf(box, { start: place.start, end })?.getBoundingClientRect();
  if (!rect) return;
  const { top, height } = box.getBoundingClientRect();
  box.scrollTop += rect.top - top - height / 3;
}

function isSeen(box: HTMLElement, words: Span): boolean {
  const rect = rangeOf(box, words)?.getBoundingClientRect();
  const { top, bottom } = box.getBoundingClientRect();
  return rect !== undefined && rect.top >= top && rect.top < bottom - 40 && rect.bottom > top;
}

/** Under the last of the words, within the width of the text; over the first where there is no room under them. */
function toolsPosition(box: HTMLElement, words: Span): { top: number; left: number } | null {
  const rects = rangeOf(box, words)?.getClientRects();
  const [first] = rects ?? [];
  const last = rects?.[rects.length - 1];
  if (!first || !last) return null;
  const { top, bottom, left } = box.getBoundingClientRect();
  const room = Math.max(8, box.clientWidth - TOOLS_WIDTH - 8);
  const under = last.bottom + TOOLS_HEIGHT + 8 <= bottom || first.top - TOOLS_HEIGHT - 8 < top;
  const place = under ? last.bottom + 6 : first.top - TOOLS_HEIGHT - 6;
  return { top: place - top + box.scrollTop, left: Math.min(room, Math.max(8, last.left - left)) };
}
