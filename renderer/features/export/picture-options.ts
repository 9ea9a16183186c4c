import { describeMap } from '../../../core/draw/describe-map';
import type { DrawOptions } from '../../../core/draw/draw-svg';
import type { ThemeChoice } from '../../../core/draw/theme';
import { hasOption } from '../../../core/formats/registry/formats';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { themeOf } from '../../state/theme';
import type { ExportChoices } from './export-choices';

/** What all pictures of a map have in common. @param screen The theme that was chosen for the window. */
export function pictureOptions(map: ArgumentMap, choices: ExportChoices, screen: ThemeChoice): DrawOptions {
  const { theme, margin, title, legend, transparent, format } = choices;
  return {
    theme: themeOf(theme === 'system' ? screen : theme),
    title: map.title,
    description: describeMap(map),
    margin,
    legend,
    ...(title && { heading: map.title }),
    // A page is white where nothing is drawn, whatever the theme.
    transparent: transparent && hasOption(format, 'transparent'),
  };
}
