import type { ArgumentMap, Relation } from '../model/argument-map';
import { KIND_NAMES } from '../model/kinds';
import { quote } from '../model/quote';

/** An attack by what is said, within a sentence: of linked statements all, together. */
export function attackInWords(map: ArgumentMap, { premises }: Relation): string {
  const statements = premises.flatMap((id) => map.statements.get(id) ?? []);
  const texts = statements.map(({ text }) => quote(text));
  if (texts.length > 1) return `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)} together`;
  const [only] = statements;
  return only ? `the ${KIND_NAMES[only.kind].toLowerCase()} ${quote(only.text)}` : 'an attack';
}
