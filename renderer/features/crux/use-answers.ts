import { useEffect, useMemo, useState } from 'react';
import type { Cruxes } from '../../../core/crux/cruxes';
import type { Flips } from '../../../core/crux/flips';
import type { Why } from '../../../core/crux/why';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { cruxJob, type Question } from './crux-job';
import { doCruxJob } from './do-crux-job';

/** What is known of a statement, and of which map: while another is asked about, what was known before stays. */
export interface Answers {
  readonly map: ArgumentMap;
  readonly cruxes?: Cruxes | undefined;
  readonly flips?: Flips | undefined;
  readonly why?: Why | undefined;
}

export interface Asked {
  /** Undefined until something is known of this statement. */
  readonly answers: Answers | undefined;
  /** How far the work is, 0 to 1, once it has taken half a second; undefined where it has not, or is done. */
  readonly share: number | undefined;
  readonly failed: boolean;
}

/** Typing goes on for so long before the map is asked about again, in ms. */
const PAUSE = 150;
/** How long, in ms, it may take before it says how far it is. */
const PATIENCE = 500;

/** Asks these questions of a statement, again whenever the argument has changed. The questions are to stay the same list. */
export function useAnswers(map: ArgumentMap, of: Id | undefined, questions: readonly Question[]): Asked {
  const { statements, relations, sources, weighing } = map;
  // Where boxes stand makes no difference.
  const argument = useMemo(() => map, [statements, relations, sources, weighing]);
  const [known, setKnown] = useState<{ of: Id; answers: Answers }>();
  const [share, setShare] = useState<number>();
  const [failed, setFailed] = useState(false);
  const isNew = known?.of !== of;
  useEffect(() => {
    if (of === undefined) return;
    const stopping = new AbortController();
    let answers: Answers = { map: argument };
    let isLate = false;
    const late = setTimeout(() => {
      isLate = true;
    }, PAUSE + PATIENCE);
    const begin = setTimeout(
      () => {
        setFailed(false);
        const job = cruxJob(argument, of, questions);
        doCruxJob(
          job,
          (answer) => {
            if (answer.kind === 'share') {
              if (isLate) setShare(answer.share);
            } else if (answer.kind !== 'done' && answer.kind !== 'failed') {
              answers = { ...answers, [answer.kind]: answer.value };
              // What was known before stays until all is known, so that nothing jumps.
              const shown = answers;
              setKnown((before) =>
                before?.of === of && questions.some((question) => !(question in shown))
                  ? before
                  : { of, answers: shown },
              );
            }
          },
          stopping.signal,
        )
          .catch(() => stopping.signal.aborted || setFailed(true))
          .finally(() => stopping.signal.aborted || setShare(undefined));
      },
      isNew ? 0 : PAUSE,
    );
    return () => {
      clearTimeout(late);
      clearTimeout(begin);
      stopping.abort(new Error('The argument has changed.'));
      setShare(undefined);
    };
  }, [argument, of, questions]);
  return { answers: isNew ? undefined : known?.answers, share, failed };
}
