import { DEFAULT_SETTINGS } from '../../bridge/settings';
import { derive } from '../../core/derived/derived-map';
import { emptyHistory } from '../../core/edit/change/history';
import { parseMap } from '../../core/file/parse-map';
import type { App } from '../../renderer/state/app';
import { PackedText } from '../../renderer/state/packed-text';
import { useSession } from '../../renderer/state/session';
import { resetFields } from '../../renderer/state/session-field';
import { settingsField } from '../../renderer/state/settings';
import { shown } from '../../renderer/state/shown';
import { viewport } from '../../renderer/state/viewport';
import { questionsField } from '../../renderer/ui/ask';
import { FakeHost } from './fake-host';

/** A thesis `t`, supported by `e` (relation `r`), attacked by `c` (relation `a`). */
export const SMALL_MAP = `{
  "format": "argument-map",
  "version": 2,
  "title": "A small map",
  "statements": [
    { "id": "c", "kind": "counterpoint", "text": "Against it" },
    { "id": "e", "kind": "explanation", "text": "For it" },
    { "id": "t", "kind": "thesis", "text": "It is so" }
  ],
  "relations": [
    { "id": "a", "kind": "attacks", "premises": ["c"], "target": "t", "order": 1 },
    { "id": "r", "kind": "supports", "premises": ["e"], "target": "t" }
  ],
  "sources": [],
  "view": {}
}
`;

/** Puts the window into the state of having just opened a file with this text. */
export function openInSession(text: string, { name = 'small.argmap', saved = true } = {}): void {
  const parsed = parseMap(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  questionsField.set([]);
  useSession.setState({
    document: {
      id: 'd1',
      name,
      saved,
      file: { text: new PackedText(text), map: parsed.map, step: undefined },
    },
    ...shown(derive(parsed.map)),
    history: emptyHistory,
    selection: [],
    fields: settingsField.with(resetFields(useSession.getState().fields), {
      ...DEFAULT_SETTINGS,
      theme: 'light',
    }),
  });
}

/** What commands act on, with a host that answers as it is told. */
export function appWith(host: FakeHost = new FakeHost()): App & { readonly host: FakeHost } {
  return {
    host,
    viewport,
    state: useSession.getState,
  };
}

/** The text of a statement of the map that is shown. */
export function textOf(id: string): string | undefined {
  return useSession.getState().map.statements.get(id)?.text;
}
