import type { MapFileErrorCode } from '../../../core/file/map-file-error';

/** A file that cannot be opened, and what Crux has to say about it. */
export type BadFile = [
  what: string,
  text: string,
  code: MapFileErrorCode,
  location: string | undefined,
  message: RegExp,
];

const blank = { format: 'argument-map', version: 1, title: 'T', statements: [], relations: [], sources: [] };

/** The text of a file that is blank but for these keys. */
export const fileWith = (keys: object): string => JSON.stringify({ ...blank, ...keys });
