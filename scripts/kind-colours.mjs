import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './places.mjs';

const KINDS_FILE = join(root, 'core/model/statement-kinds.ts');

/**
 * The rules by which what bears the kind of a statement has that kind's colours.
 *
 * @param {readonly string[]} kinds
 * @returns {string} CSS
 */
export function kindRules(kinds) {
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
 *
 * @returns {import('vite').Plugin}
 */
export function kindColours() {
  return {
    name: 'crux-kind-colours',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]map-colours\.css$/ },
      async handler(code) {
        this.addWatchFile(KINDS_FILE);
        /** @type {{ module: typeof import('../core/model/statement-kinds') }} */
        const { module } = await runnerImport(KINDS_FILE, { root, configFile: false, logLevel: 'error' });
        return { code: code + kindRules(module.STATEMENT_KINDS), map: null };
      },
    },
  };
}
