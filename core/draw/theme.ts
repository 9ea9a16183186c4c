import type { StatementKind } from '../model/kinds';
import type { KindColours } from '../model/statement-kinds';
import type { ArrowTone } from '../scene/scene';

/** The colours that a map is drawn in, on the screen and in pictures alike. All as #rrggbb. */
export interface Theme {
  readonly name: ThemeName;
  readonly background: string;
  readonly kinds: Readonly<Record<StatementKind, KindColours>>;
  readonly arrows: Readonly<Record<ArrowTone, string>>;
  /** The sign on an arrow's mark, on the arrow's colour. */
  readonly sign: string;
}
export type ThemeName = 'light' | 'dark' | 'contrast-light' | 'contrast-dark';

/** What a person can choose: a theme, or the system's; high contrast is black on white or white on black as the system is. */
export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast';
