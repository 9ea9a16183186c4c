import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { root } from './places.mjs';

const KINDS_FILE = join(root, 'core/model/statement-kinds.ts');

/** The rules, in CSS, by which what bears the kind of a statement has that kind's colours. */
export function kindRules(kinds: readonly string[]): string {
  return kinds
    .map(
      (kind) => `[data-kind="${kind}"],
[data-icon="${kind}"] {
  --edge: var(--${kind}-edge);
  --fill: var(--${kind}-fill);
  --ink: var(--${kind}-text);
}
`,
    )
    .join('');
}

/**
 * Writes the rules for the kinds of statement behind those of `map-colours.css`, so that a kind is described in one place alone.
 * Vite reads that place, because Node 20 cannot read TypeScript.
 */
export function kindColours(): Plugin {
  return {
    name: 'crux-kind-colours',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]map-colours\.css$/ },
      async handler(code) {
        this.addWatchFile(KINDS_FILE);
        const options = { root, configFile: false, logLevel: 'error' } as const;
        const { module } = await runnerImport<typeof import('../core/model/statement-kinds')>(
          KINDS_FILE,
          options,
        );
        return { code: code + kindRules(module.STATEMENT_KINDS), map: null };
      },
    },
  };
}
