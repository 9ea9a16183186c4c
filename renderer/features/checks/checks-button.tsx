import { ListChecks } from 'lucide-react';
import { CommandButton } from '../../state/commands/command-button';
import { showChecks } from './check-commands';
import { findingsField } from './findings';
import './checks-button.css';

const MOST = 999;

/** The button of the panel of the checks, with how much they found that nobody ignores. */
export function ChecksButton() {
  const open = findingsField.use((state) => state.open);
  return (
    <CommandButton
      command={showChecks}
      className="icon-button checks-button"
      icon={ListChecks}
      says={open === 0 ? 'nothing found' : `${open} found`}
    >
      {open > 0 && <span className="checks-button-count">{open > MOST ? `${MOST}+` : open}</span>}
    </CommandButton>
  );
}
