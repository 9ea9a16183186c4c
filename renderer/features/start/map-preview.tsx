import { useMemo } from 'react';
import { drawSvg } from '../../../core/draw/draw-svg';
import { parseMap } from '../../../core/file/parse-map';
import { buildScene } from '../../../core/scene/build-scene';
import { settingsField } from '../../state/settings';
import { themeOf } from '../../state/theme';

/** A map in small, drawn as its pictures are, in the theme of the window. It says nothing to a screen reader. */
export function MapPreview({ text }: { text: string }) {
  const theme = settingsField.use((settings) => settings.theme);
  const address = useMemo(() => {
    const parsed = parseMap(text);
    if (!parsed.ok) throw new Error(parsed.error.message);
    const svg = drawSvg(buildScene(parsed.map), {
      theme: themeOf(theme),
      title: parsed.map.title,
      margin: 40,
    });
    return `data:image/svg+xml,${encodeURIComponent(svg)}`;
  }, [text, theme]);
  return <img className="map-preview" src={address} alt="" draggable={false} />;
}
