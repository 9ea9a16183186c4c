import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';

/** Shows, on a right click in a text field or on selected text, the menu that people expect there. */
export function showContextMenu(contents: WebContents): void {
  contents.on(
    'context-menu',
    (_event, { isEditable, selectionText, misspelledWord, dictionarySuggestions }) => {
      const template: MenuItemConstructorOptions[] = [];
      if (isEditable && misspelledWord) {
        for (const word of dictionarySuggestions) {
          template.push({ label: word, click: () => contents.replaceMisspelling(word) });
        }
        if (template.length > 0) template.push({ type: 'separator' });
      }
      if (isEditable) {
        template.push({ role: 'undo' }, { role: 'redo' }, { type: 'separator' });
        template.push({ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' });
      } else if (selectionText) {
        template.push({ role: 'copy' });
      }
      if (template.length > 0) Menu.buildFromTemplate(template).popup();
    },
  );
}
