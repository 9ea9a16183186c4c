import type { Command } from '../../state/commands/command';
import { canGoBack, canGoForward, travelBack, travelForward } from './travel';

export const goBackward: Command = {
  id: 'go.back',
  title: 'Back',
  shortcuts: ['Alt+ArrowLeft', 'Mod+['],
  repeats: true,
  enabled: canGoBack,
  run: ({ viewport }) => travelBack(viewport),
};

export const goOnward: Command = {
  id: 'go.forward',
  title: 'Forward',
  shortcuts: ['Alt+ArrowRight', 'Mod+]'],
  repeats: true,
  enabled: canGoForward,
  run: ({ viewport }) => travelForward(viewport),
};
