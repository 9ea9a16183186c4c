import { Toolbar } from '@base-ui/react/toolbar';
import { Quote } from 'lucide-react';
import { KindIcon } from '../canvas/kind-icon';
import {
  citeFromSelected,
  claimFromWords,
  counterpointFromWords,
  evidenceFromWords,
} from '../commands/reader-commands';
import { CommandButton } from '../controls/command-button';

const MAKERS = [
  { command: claimFromWords, kind: 'claim', says: 'Claim' },
  { command: evidenceFromWords, kind: 'evidence', says: 'Evidence' },
  { command: counterpointFromWords, kind: 'counterpoint', says: 'Counterpoint' },
] as const;

interface Props {
  /** Where it stands in the text, in px from its top and left. */
  readonly place: { readonly top: number; readonly left: number };
  /** By Escape. */
  readonly onLeave: () => void;
}

/** What can be made of the words that are selected, under them. */
export function ReaderTools({ place, onLeave }: Props) {
  return (
    <Toolbar.Root
      className="reader-tools"
      aria-label="Selected words"
      style={place}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onLeave();
      }}
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
