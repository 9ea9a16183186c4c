import type { OpenDocument } from '../../bridge/host';
import blankMap from '../../maps/blank.json?raw';
import articleMap from '../../maps/japan-south-korea.json?raw';
import { createDocument } from './create-document';

/** The map of the article that Crux opens with. */
export function openArticleMap(window: number): OpenDocument {
  return createDocument(window, 'Japan and South Korea', articleMap);
}

/** The map that New starts from. */
export function openBlankMap(window: number): OpenDocument {
  return createDocument(window, 'Untitled map', blankMap);
}
