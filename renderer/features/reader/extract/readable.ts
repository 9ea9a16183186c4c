/** What a file chooser offers of files with text. */
export const READABLE = '.txt,.md,.markdown,.html,.htm,.docx,.pdf';
