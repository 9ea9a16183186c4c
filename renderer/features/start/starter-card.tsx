import { Plus } from 'lucide-react';
import type { Ref } from 'react';
import { MapPreview } from './map-preview';

interface Props {
  readonly title: string;
  readonly description: string;
  /** The map that is drawn on it; a blank one if left out. */
  readonly text?: string;
  readonly button?: Ref<HTMLButtonElement>;
  readonly onChoose: () => void;
}

/** A map to begin with: what it looks like, what it is called, and what it is for. */
export function StarterCard({ title, description, text, button, onChoose }: Props) {
  return (
    <li className="starter">
      <button ref={button} type="button" className="starter-card" data-choice onClick={onChoose}>
        <span className="starter-picture">
          {text === undefined ? <Plus size={28} aria-hidden="true" /> : <MapPreview text={text} />}
        </span>
        <span className="starter-words">
          <span className="starter-title">{title}</span>
          <span className="starter-description">{description}</span>
        </span>
      </button>
    </li>
  );
}
