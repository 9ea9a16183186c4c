import type { ThemeChoice, ThemeName } from './theme';

/** What the system asks of every program. */
export interface SystemLook {
  readonly dark: boolean;
  /** Whether it asks for more contrast than usual. */
  readonly contrast: boolean;
}

/** The theme that a choice stands for in a system that looks like this. */
export function chosenTheme(choice: ThemeChoice, system: SystemLook): ThemeName {
  if (choice === 'light' || choice === 'dark') return choice;
  const name = system.dark ? 'dark' : 'light';
  return choice === 'contrast' || system.contrast ? `contrast-${name}` : name;
}
