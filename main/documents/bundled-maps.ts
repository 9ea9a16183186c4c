import type { OpenDocument } from '../../bridge/host';
import blankMap from '../../maps/blank.json?raw';
import articleMap from '../../maps/japan-south-korea.json?raw';
import { holdDocument } from './held-documents';

/** The map of the article that Crux opens with. */
export function openArticleMap(window: number): OpenDocument {
  return openBundled(window, 'Japan and South Korea', articleMap);
}

/** The map that New starts from. */
export function openBlankMap(window: number): OpenDocument {
  return openBundled(window, 'Untitled map', blankMap);
}

function openBundled(window: number, name: string, text: string): OpenDocument {
  const { id } = holdDocument({ window, name });
  return { id, name, text, saved: false };
}
