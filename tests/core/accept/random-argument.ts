import { type ArgumentMap, emptyMap, type Relation, type Statement } from '../../../core/model/argument-map';

/** Statements, now and then an empty one or a question, and relations of every form among them: up to `most` items. */
export function randomArgument(random: () => number, most: number): ArgumentMap {
  const below = (count: number) => Math.floor(random() * count);
  const count = 2 + below(Math.floor(most / 2));
  const statements = new Map<string, Statement>();
  for (let at = 0; at < count; at++) {
    const id = `s${at}`;
    const odd = random();
    statements.set(id, { id, kind: odd < 0.05 ? 'question' : 'claim', text: odd > 0.96 ? ' ' : id });
  }
  const ids = [...statements.keys()];
  const relations = new Map<string, Relation>();
  const size = 1 + below(most - count);
  for (let at = 0; at < size; at++) {
    const id = `r${at}`;
    const undercut = random() < 0.25 && relations.size > 0;
    const target = undercut ? `r${below(relations.size)}` : ids[below(count)]!;
    const linked = 1 + (random() < 0.3 ? 1 : 0);
    const others = ids.filter((each) => each !== target);
    const premises = [...new Set(Array.from({ length: linked }, () => others[below(others.length)]!))];
    relations.set(id, { id, kind: random() < 0.6 ? 'attacks' : 'supports', premises, target });
  }
  return { ...emptyMap('A map'), statements, relations };
}
