import { formatOfName, OPENED_FORMATS } from '../core/formats/registry/formats';

/** Whether a file is called as one of a foreign format is that Crux opens. */
export function isNamedAsOutline(name: string): boolean {
  return formatOfName(name, OPENED_FORMATS) !== undefined;
}

/** What a map is called until its outline is read. */
export function nameOfOutline(name: string): string {
  return name.replace(/\.[^.]*$/, '') || 'Untitled map';
}
