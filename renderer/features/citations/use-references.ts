import { useEffect, useState } from 'react';
import type { References } from '../../../core/formats/references';
import type { ArgumentMap, Citation } from '../../../core/model/argument-map';
import { citationChoiceField } from './citation-choice';
import { setReferences } from './set-references';

/** The citations of a paper as they are chosen; undefined until they are set. */
export function useReferences(
  map: ArgumentMap,
  paragraphs: readonly (readonly Citation[])[],
): References | undefined {
  const choice = citationChoiceField.use();
  const [set, setSet] = useState<{
    readonly of: unknown;
    readonly by: unknown;
    readonly references: References;
  }>();
  useEffect(() => {
    const stop = new AbortController();
    setReferences(map, paragraphs, choice, stop.signal).then(
      (references) => setSet({ of: paragraphs, by: choice, references }),
      // It was stopped, for others are wanted.
      () => {},
    );
    return () => stop.abort();
  }, [map, paragraphs, choice]);
  return set?.of === paragraphs && set.by === choice ? set.references : undefined;
}
