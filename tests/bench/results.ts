import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figure';

const path = fileURLToPath(new URL('./results.json', import.meta.url));

/** What `results.json` holds: of each bench its figures, and when and on what machine they were taken. */
type Results = Record<
  string,
  { readonly taken: string; readonly machine: string; readonly figures: readonly Figure[] }
>;

/** Keeps a bench's figures in `results.json`, in the place of its former ones. */
export function keepFigures(bench: string, figures: readonly Figure[]): void {
  const results: Results = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  results[bench] = { taken: new Date().toISOString().slice(0, 10), machine: machine(), figures };
  const sorted = Object.fromEntries(Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** The figures as a table for the person. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, size, ours, theirs, unit, ratio, goal, met }) => [
    name,
    size.toLocaleString('en'),
    amount(ours, unit),
    amount(theirs, unit),
    `${ratio}×`,
    `${goal}×`,
    met ? 'met' : 'missed',
  ]);
  const all = [['what', 'size', 'ours', 'theirs', 'ratio', 'goal', ''], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function amount(value: number, unit: Figure['unit']): string {
  const digits = value < 100 ? 1 : 0;
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })}${unit === 'count' ? '' : ` ${unit}`}`;
}

function machine(): string {
  const [first, ...others] = cpus();
  const gib = Math.round(totalmem() / 2 ** 30);
  return `${others.length + 1} × ${first?.model.trim()}, ${gib} GiB, Node ${process.versions.node}, ${process.platform}`;
}
