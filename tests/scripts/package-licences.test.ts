import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pdfLicences } from '../../scripts/licence-notices.ts';
import { completed } from '../../scripts/package-licences.ts';

const list = (...packages: string[]) =>
  `# Licenses\n\nThe app bundles these:\n${packages.map((each) => `\n${each}\n`).join('')}`;

test('a package that leaves its licence or the text of it out is listed with both', () => {
  const whole = '## zod - 4.6.7 (MIT)\n\nMIT License\n\n## 1. With a heading within';
  const text = completed(
    list(
      '## brotli - 1.3.3 (MIT)',
      whole,
      '## png-js - 2.0.0\n\nMIT License\n\nIts own',
      '## fontkit - 2.0.4 (MIT)',
    ),
  );
  expect(text.match(/^## \S+ - .*/gm)).toEqual([
    '## brotli - 1.3.3 (MIT)',
    '## zod - 4.6.7 (MIT)',
    '## png-js - 2.0.0 (MIT)',
    '## fontkit - 2.0.4 (MIT)',
  ]);
  expect(text).toContain(`\n${whole}\n`);
  expect(text).toContain('## png-js - 2.0.0 (MIT)\n\nMIT License\n\nIts own\n');
  expect(text).toMatch(
    /## fontkit .*\n\nCopyright \(c\) 2014-present Devon Govett\n\nPermission is hereby granted/,
  );
});

test('a package without a licence that nobody knows stops the build', () => {
  expect(() => completed(list('## new - 1.0.0 (MIT)'))).toThrow('new 1.0.0 says nothing of its licence');
  expect(() => completed(list('## new - 1.0.0\n\nSome words'))).toThrow('new 1.0.0');
  expect(() => completed(list('## fontkit - 3.0.0 (GPL-3.0)'))).toThrow('fontkit 3.0.0');
});

test('pdf.js comes with its licence and the notices of its decoders', () => {
  let licence = '';
  const plugin = pdfLicences() as unknown as { generateBundle(this: object): void };
  plugin.generateBundle.call({
    emitFile: ({ source }: { readonly source: string }) => {
      licence = source;
    },
  });
  for (const words of [
    /^pdf\.js \d+\.\d+\.\d+, Copyright 2024 Mozilla Foundation/,
    'Version 2.0, January 2004',
    'Universite catholique de Louvain',
    'Marti Maria',
    'The PDFium Authors',
    'by the Brotli Authors',
  ])
    expect(licence).toMatch(words);
});

test('Crux has the licence that its package names', () => {
  const file = fileURLToPath(new URL('../../LICENSE', import.meta.url));
  expect(readFileSync(file, 'utf8')).toMatch(/^MIT License\n\nCopyright \(c\) \d+ The Crux authors\n/);
});
