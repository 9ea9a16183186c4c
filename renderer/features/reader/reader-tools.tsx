import { Toolbar } from '@base-ui/react/toolbar';
import { Quote } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { CommandButton } from '../../state/commands/command-button';
import { unlessComposing } from '../../ui/composing';
import { KindIcon } from '../../ui/kind-icon';
import {
  citeFromSelected,
  claimFromWords,
  counterpointFromWords,
  evidenceFromWords,
} from './reader-commands';

const MAKERS = [
  { command: claimFromWords, kind: 'claim', says: 'Claim' },
  { command: evidenceFromWords, kind: 'evidence', says: 'Evidence' },
  { command: counterpointFromWords, kind: 'counterpoint', says: 'Counterpoint' },
] as const;

interface Props {
  /** Where it stands in the text, in px from its top and left. */
  readonly place: { readonly top: number; readonly left: number };
  /** Gives the focus back to the text: by Escape, or when there is nothing selected any more. */
  readonly onLeave: () => void;
}

/** What can be made of the words that are selected, under them. */
export function ReaderTools({ place, onLeave }: Props) {
  const tools = useRef<HTMLDivElement>(null);
  const leave = useRef(onLeave);
  useLayoutEffect(() => {
    leave.current = onLeave;
  });
  // A command that makes something of the words takes these buttons away; the focus that one of them had goes back to the text.
  useLayoutEffect(() => {
    const own = tools.current!;
    return () => {
      if (own.contains(document.activeElement)) leave.current();
    };
  }, []);
  return (
    <Toolbar.Root
      ref={tools}
      className="reader-tools"
      aria-label="Selected words"
      style={place}
      onKeyDown={unlessComposing((event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onLeave();
      })}
    >
      {MAKERS.map(({ command, kind, says }) => (
        <CommandButton key={kind} command={command} className="reader-tool">
          <KindIcon kind={kind} size={14} />
          {says}
        </CommandButton>
      ))}
      <CommandButton command={citeFromSelected} className="reader-tool">
        <Quote size={14} aria-hidden="true" />
        Cite
      </CommandButton>
    </Toolbar.Root>
  );
}
