import type { FormatCode, FormatDescription } from './format';

export const docx = {
  title: 'Word',
  file: 'Word document',
  extensions: ['docx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  signature: 'PK',
  uses: ['export'],
  options: ['citations'],
  hint: 'The argument in prose order for Word and its like, with headings to navigate by and its sources.',
  doing: 'Writing the Word document',
  slow: true,
} as const satisfies FormatDescription;

export const docxCode: FormatCode = {
  write: async (map, { description, references }) => {
    const { writeDocx } = await import('../docx/write-docx');
    return { content: await writeDocx(map, description, references) };
  },
};
