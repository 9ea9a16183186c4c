import { type Command, documentOpen } from '../../state/commands/command';
import type { SessionState } from '../../state/session';

// What reads and writes bibliographies is read when one is wanted.
const files = () => import('./sources-files');

export const importSources: Command = {
  id: 'sources.import',
  title: 'Import from BibTeX or RIS…',
  enabled: documentOpen,
  run: async () => (await files()).importBibliography('Import sources'),
};

export const exportAsBibtex: Command = {
  id: 'sources.exportBibtex',
  title: 'Export as BibTeX…',
  enabled: hasSources,
  run: async ({ host }) => (await files()).exportBibliography(host, 'bib'),
};

export const exportAsRis: Command = {
  id: 'sources.exportRis',
  title: 'Export as RIS…',
  enabled: hasSources,
  run: async ({ host }) => (await files()).exportBibliography(host, 'ris'),
};

function hasSources({ map }: SessionState): boolean {
  return map.sources.size > 0;
}
