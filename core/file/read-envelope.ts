import { FORMAT } from '../model/schema';
import { describeValue } from './describe-value';
import { UnreadableMap } from './map-file-error';
import type { FileObject } from './migrations/file-object';

/**
 * Checks that a JSON value is a map's file, of a version that is known.
 *
 * @param newest The newest version that can be read.
 * @throws UnreadableMap if it is of another program or of a newer Crux.
 */
export function readEnvelope(value: unknown, newest: number): { file: FileObject; version: number } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnreadableMap({
      code: 'not-a-map',
      message: `The file is not an argument map: expected a group of named values { … }, but it holds ${describeValue(value)}.`,
    });
  }
  const file = value as FileObject;
  const { format, version } = file;
  if (format !== FORMAT) {
    throw new UnreadableMap({
      code: 'not-a-map',
      location: 'format',
      message: `The file is not an argument map: format should be “${FORMAT}”, but it is ${describeValue(format)}.`,
    });
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new UnreadableMap({
      code: 'wrong-type',
      location: 'version',
      message: `version should be a whole number from 1 to ${newest}, but it is ${describeValue(version)}.`,
    });
  }
  if (version > newest) {
    throw new UnreadableMap({
      code: 'newer',
      location: 'version',
      message: `The map was made by a newer Crux: its version is ${version}, and this Crux reads versions up to ${newest}. Update Crux to open it.`,
    });
  }
  return { file, version };
}
