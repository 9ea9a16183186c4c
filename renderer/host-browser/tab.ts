import { type WindowDescription, windowTitle } from '../../bridge/window-title';

let unsaved = false;

window.addEventListener('beforeunload', (event) => {
  if (unsaved) event.preventDefault();
});

/** Shows the map's name and how much of it is not kept in the tab, and lets the tab ask before it closes over unsaved work. */
export function describeTab(description: WindowDescription): null {
  unsaved = description.unsaved;
  document.title = windowTitle(description);
  return null;
}
