import { type BadFile, fileWith } from './bad-file';

const torn = (length: number) => JSON.stringify(JSON.parse(fileWith({})), null, 2).slice(0, length);
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** Files that are not JSON, or JSON that could not be kept as it is. */
export const UNREADABLE_FILES: BadFile[] = [
  // Not JSON.
  ['nothing at all', '', 'not-json', undefined, /^The file is empty\.$/],
  ['only spaces and lines', ' \r\n\t\n', 'not-json', undefined, /^The file is empty\.$/],
  ['only a byte order mark', '\ufeff', 'not-json', undefined, /^The file is empty\.$/],
  ['null bytes', '\0'.repeat(4096), 'not-json', undefined, /nothing but null bytes.*loses power/],
  [
    'null bytes after a torn beginning',
    `{"format":${'\0'.repeat(9)}`,
    'not-json',
    'line 1, column 11',
    /found a null byte/,
  ],
  ['a page of HTML', '<!DOCTYPE html>', 'not-json', 'line 1, column 1', /expected a value .*found “<”/],
  ['the beginning of a PNG', '\ufffdPNG\r\n\u001a\n', 'not-json', 'line 1, column 1', /not a map/],
  ['plain words', 'Thesis: yes', 'not-json', 'line 1, column 1', /found “T”/],
  [
    'torn within a name',
    torn(34),
    'not-json',
    'line 3, column 5',
    /quotation mark \("\) that ends .*the file ends there/,
  ],
  [
    'torn within a text',
    torn(20),
    'not-json',
    'line 2, column 19',
    /quotation mark \("\) that ends .*the file ends there/,
  ],
  [
    'torn after a colon',
    '{\n  "format":',
    'not-json',
    'line 2, column 12',
    /expected a value .*the file ends there/,
  ],
  [
    'torn after a comma',
    '{"a": 1,',
    'not-json',
    'line 1, column 9',
    /expected a name in quotation marks, but the file ends/,
  ],
  [
    'torn in an escape',
    '{"a": "\\u12',
    'not-json',
    'line 1, column 12',
    /quotation mark.*the file ends there/,
  ],
  ['torn in a word', '[tru', 'not-json', 'line 1, column 2', /found “t”/],
  ['a comma too many', '{"a": [1,\r\n2,]}', 'not-json', 'line 2, column 3', /expected a value .*found “]”/],
  ['a comma too few', '{"a": 1 "b": 2}', 'not-json', 'line 1, column 9', /expected a comma or a closing }/],
  ['a colon too few', '{"a" 1}', 'not-json', 'line 1, column 6', /expected a colon/],
  [
    'names without quotation marks',
    '{format: 1}',
    'not-json',
    'line 1, column 2',
    /a name in quotation marks.*found “f”/,
  ],
  ['single quotation marks', "{'format': 1}", 'not-json', 'line 1, column 2', /found “'”/],
  ['a remark', '{ // hello\n}', 'not-json', 'line 1, column 3', /found “\/”/],
  [
    'a line break within a text',
    '{"a": "one\ntwo"}',
    'not-json',
    'line 1, column 11',
    /found the end of the line/,
  ],
  ['an unknown escape', '["東京 🗺️ \\x"]', 'not-json', 'line 1, column 9', /expected one of/],
  [
    'two maps in one file',
    '{}\n{}',
    'not-json',
    'line 2, column 1',
    /expected the end of the file, but found “{”/,
  ],
  ['a merge conflict', '{\n<<<<<<< HEAD\n"title": "a"\n', 'not-json', 'line 2, column 1', /merge conflict/],
  ['a number of another language', '[01]', 'not-json', 'line 1, column 3', /a comma or a closing ]/],
  ['NaN', '[NaN]', 'not-json', 'line 1, column 2', /found “N”/],
  ['a space that is none', '[\u00a01]', 'not-json', 'line 1, column 2', /the character U\+00A0/],

  // JSON that could not be kept.
  [
    'nested deep',
    fileWith({ x: JSON.parse(nested(100)) }),
    'broken',
    'line 1, column 197',
    /more than 100 deep/,
  ],
  ['nested a million deep', nested(1_000_000), 'broken', 'line 1, column 101', /more than 100 deep/],
  ['torn a million deep', '{"a":'.repeat(1_000_000), 'broken', 'line 1, column 501', /more than 100 deep/],
  [
    'a name twice',
    '{"title": "a",\n "title": "b"}',
    'broken',
    'line 2, column 2',
    /“title” stands a second time/,
  ],
  [
    'a name twice, once in disguise',
    '{"a": 1, "\\u0061": 2}',
    'broken',
    'line 1, column 10',
    /“a” stands a second time/,
  ],
  ['a number too great', '{"a": 1e999}', 'broken', 'line 1, column 7', /too great/],
];
