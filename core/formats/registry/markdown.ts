import type { FormatCode, FormatDescription } from './format';

export const markdown = {
  title: 'Markdown',
  file: 'Markdown outline',
  extensions: ['md', 'markdown'],
  mediaType: 'text/markdown',
  uses: ['open', 'export', 'convert'],
  options: ['citations'],
  hint: 'The argument as a nested list, with its sources. Every program that edits text opens it.',
  doing: 'Writing the outline',
} as const satisfies FormatDescription;

export const markdownCode: FormatCode = {
  // The parser is loaded for those who read Markdown alone.
  read: async (text) => (await import('../read-markdown/read-markdown')).readMarkdown(text),
  write: async (map, { references }) => {
    const { writeMarkdown } = await import('../markdown');
    return { content: writeMarkdown(map, references) };
  },
};
