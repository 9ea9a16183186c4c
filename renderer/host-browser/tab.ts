let unsaved = false;

window.addEventListener('beforeunload', (event) => {
  if (unsaved) event.preventDefault();
});

/** Shows the map's name in the tab, and lets the tab ask before it closes over unsaved work. */
export function describeTab(description: { name: string; unsaved: boolean }): null {
  unsaved = description.unsaved;
  document.title = `${unsaved ? '• ' : ''}${description.name} — Crux`;
  return null;
}
