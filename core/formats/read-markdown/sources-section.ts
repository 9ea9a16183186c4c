import type { OutlineNode } from './outline-node';

const NAMES = /^(?:sources|references|bibliography)$/i;

/**
 * Takes the list of sources, as `writeMarkdown` sets it at the end of a paper, out of the last of the headings.
 *
 * @param top What stands at the top; the heading is emptied of what is taken.
 * @returns what each source is called, in order
 */
export function takeSources(top: readonly OutlineNode[]): readonly string[] {
  const last = top.at(-1);
  if (last?.level === undefined || !NAMES.test(last.texts.join(' ')) || last.cited.notes.length > 0)
    return [];
  const nodes = [last];
  for (const { children } of nodes) nodes.push(...children);
  if (nodes.some(({ said }) => said.kind)) return [];
  const titles = nodes.flatMap((node) => (node === last ? node.notes : [...node.texts, ...node.notes]));
  for (const list of [last.texts, last.notes, last.children]) list.length = 0;
  return titles;
}
