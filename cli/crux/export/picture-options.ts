import { describeMap } from '../../../core/draw/describe-map';
import type { DrawOptions } from '../../../core/draw/draw-svg';
import { themes } from '../../../core/draw/themes';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { ExportOptions } from './export-options';

/** What all pictures of a map have in common. */
export function pictureOptions(map: ArgumentMap, options: ExportOptions): DrawOptions {
  const { margin } = options;
  return {
    theme: themes[options.theme],
    title: map.title,
    description: describeMap(map),
    transparent: options.transparent,
    legend: options.legend,
    ...(options.title && { heading: map.title }),
    ...(margin !== undefined && { margin }),
  };
}
