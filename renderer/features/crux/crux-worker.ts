import { answersTo, type CruxAnswer, type CruxJob } from './crux-job';

/** What of a worker's own scope this needs: the types of a window have other ones. */
interface Scope {
  addEventListener(type: 'message', listener: (event: { readonly data: CruxJob }) => void): void;
  postMessage(message: CruxAnswer): void;
}

/** How often it says how far it is, in ms. */
const OFTEN = 60;

const scope = globalThis as unknown as Scope;
scope.addEventListener('message', ({ data }) => {
  let told = performance.now();
  try {
    for (const answer of answersTo(data)) {
      const now = performance.now();
      if (answer.kind === 'share' && now - told < OFTEN) continue;
      told = now;
      scope.postMessage(answer);
    }
  } catch (error) {
    scope.postMessage({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
