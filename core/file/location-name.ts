/** The way from the top of a file to a value in it: keys, and positions in lists counted from 0. */
export type Path = readonly PropertyKey[];

const PLAIN_KEY = /^[\p{ID_Start}_$][\p{ID_Continue}$-]*$/u;

/** The name of a location in a file, such as `statements[3].text`; empty for the whole file. */
export function locationName(path: Path): string {
  let name = '';
  for (const step of path) {
    if (typeof step === 'number') name += `[${step}]`;
    else if (PLAIN_KEY.test(String(step))) name += name === '' ? String(step) : `.${String(step)}`;
    else name += `[${JSON.stringify(step)}]`;
  }
  return name;
}
