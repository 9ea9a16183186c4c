import { flushSync } from 'react-dom';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import type { StatementKind } from '../../../core/model/kinds';
import { type Command, documentOpen } from '../../state/commands/command';
import { onlyStatement } from '../../state/commands/selected';
import { holdKeysWhile } from '../../ui/held-keys';
import { notify } from '../../ui/notify';
import type { Shortcut } from '../../ui/shortcut';
import { focusReader, readAt, toggleReader, wordsRead } from './read';
import { readingField } from './reading';

// Read when it is first wanted: the first paint of the window does not wait for it.
const making = () => holdKeysWhile(import('./make-of-words'));

export const showReader: Command = {
  id: 'view.reader',
  title: 'Reader',
  shortcuts: ['Shift+R'],
  enabled: documentOpen,
  checked: (state) => readingField.of(state).open,
  run: ({ state, viewport }) => {
    toggleReader();
    if (!readingField.of(state()).open) viewport.focus();
  },
};

export const goToWords: Command = {
  id: 'reader.goToWords',
  title: 'Go to the words it rests on',
  shortcuts: ['P'],
  enabled: (state) => citesStoredText(state.map, onlyStatement(state) ?? ''),
  run: async ({ state }) => {
    const { map } = state();
    const statement = onlyStatement(state())!;
    const { spanCitedBy } = await holdKeysWhile(import('./cited-spans'));
    const cited = spanCitedBy(map, statement);
    if (!cited) {
      notify('The words are no longer in the stored text of the source.');
      return;
    }
    const { source, place } = cited;
    // What is to have the focus must be there first.
    flushSync(() => readAt(source, place));
    focusReader();
  },
};

export const claimFromWords = fromWords('Claim', 'claim', 'Shift+S');
export const evidenceFromWords = fromWords('Evidence', 'evidence', 'Shift+P');
export const counterpointFromWords = fromWords('Counterpoint', 'counterpoint', 'Shift+A');

export const citeFromSelected: Command = {
  id: 'reader.cite',
  title: 'Cite from selected statement',
  shortcuts: ['Shift+Q'],
  enabled: (state) => wordsRead(state) !== undefined && onlyStatement(state) !== undefined,
  run: async (app) => (await making()).citeSelectedWords(app, 'Cite words'),
};

function fromWords(name: string, kind: StatementKind, shortcut: Shortcut): Command {
  const title = `Make ${name.toLowerCase()} from words`;
  return {
    id: `reader.${kind}`,
    title,
    shortcuts: [shortcut],
    kind,
    enabled: (state) => wordsRead(state) !== undefined,
    run: async (app) => (await making()).makeOfWords(app, title, kind),
  };
}

/** Whether a statement cites a passage of a source whose text is stored. Whether it still stands there is not looked up. */
function citesStoredText(map: ArgumentMap, statement: Id): boolean {
  return (map.statements.get(statement)?.citations ?? []).some(
    ({ source, passage }) => passage !== undefined && map.sources.get(source)?.text !== undefined,
  );
}
