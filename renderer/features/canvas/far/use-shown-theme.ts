import { useSyncExternalStore } from 'react';
import type { Theme, ThemeName } from '../../../../core/draw/theme';
import { themes } from '../../../../core/draw/themes';

/** The theme that the window is in now, be it chosen or the system's. */
export function useShownTheme(): Theme {
  const name = useSyncExternalStore(subscribe, nameNow);
  return themes[name] ?? themes.light;
}

function nameNow(): ThemeName {
  return document.documentElement.dataset.theme as ThemeName;
}

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
