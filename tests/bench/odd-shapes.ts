import { type ArgumentMap, emptyMap, type Relation, type Statement } from '../../core/model/argument-map';
import { largeMap } from '../support/large-map';

/** Maps that are no tree of short sentences, by what is odd about them. */
export function oddShapes(): Readonly<Record<string, ArgumentMap>> {
  return {
    'a star': hung(2000, () => 0),
    'a chain': hung(2000, (index) => (index === 0 ? undefined : index - 1)),
    '100 components': hung(5000, (index) => (index < 100 ? undefined : index - 100)),
    'circles, each statement in one': hung(5000, (index) => (index % 5 === 0 ? index + 4 : index - 1)),
    'statements of 2,000 characters': wordy(largeMap(2000, 0.1)),
  };
}

/** As many statements, each of which supports the one that is named for it, if one is. */
function hung(count: number, targetOf: (index: number) => number | undefined): ArgumentMap {
  const statements = new Map<string, Statement>();
  const relations = new Map<string, Relation>();
  for (let index = 0; index < count; index++) {
    const id = `s${index}`;
    statements.set(id, { id, kind: 'claim', text: `What is said in the place of number ${index}` });
    const target = targetOf(index);
    if (target === undefined || target === index) continue;
    relations.set(`r${index}`, {
      id: `r${index}`,
      kind: index % 3 === 0 ? 'attacks' : 'supports',
      premises: [id],
      target: `s${target}`,
    });
  }
  return { ...emptyMap('An odd shape'), statements, relations };
}

function wordy(map: ArgumentMap): ArgumentMap {
  const statements = [...map.statements].map(([id, statement]) => {
    const text = `${statement.text}. `;
    return [id, { ...statement, text: text.repeat(Math.ceil(2000 / text.length)).slice(0, 2000) }] as const;
  });
  return { ...map, statements: new Map(statements) };
}
