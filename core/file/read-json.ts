import { quote } from './describe-value';
import { MAX_DEPTH } from './limits';
import { type MapFileError, UnreadableMap } from './map-file-error';
import type { Repair } from './repair';
import { type JsonFault, scanJson } from './scan-json';
import { textPosition } from './text-position';

/**
 * The JSON value that a text holds.
 *
 * @param repairs Gets a line for each number that could not be kept to the last digit.
 * @throws UnreadableMap with the line and column of what is not JSON or could not be kept.
 */
export function readJson(text: string, repairs: Repair[]): unknown {
  const written = readAsWritten(text);
  if (written) return written.value;
  const { fault, inexact } = scanJson(text);
  if (fault) throw new UnreadableMap(explain(text, fault));
  for (const offset of inexact) {
    const digits = /-?\d+/y;
    digits.lastIndex = offset;
    const number = digits.exec(text)![0];
    repairs.push({
      location: locationAt(text, offset),
      message: `The number ${number} has more digits than Crux can keep. It is now ${Number(number)}.`,
    });
  }
  return JSON.parse(text);
}

/** Deeper than this a value stands so far to the right. */
const DEEP = `\n${' '.repeat(2 * MAX_DEPTH)}`;

/**
 * The value of a text that is, to the last character, what comes out when its value is written again: then nothing in it is lost.
 * So is a file that Crux wrote, and it need not be looked through. Undefined for any other text.
 */
function readAsWritten(text: string): { readonly value: unknown } | undefined {
  // Before all the work is done in vain.
  if (!text.startsWith('{\n  "') || text.includes(DEEP)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const written = JSON.stringify(value, null, 2);
    const isSame = text.length === written.length + 1 && text.endsWith('\n') && text.startsWith(written);
    return isSame ? { value } : undefined;
  } catch {
    return undefined;
  }
}

function explain(text: string, fault: JsonFault): MapFileError {
  const location = locationAt(text, fault.offset);
  switch (fault.kind) {
    case 'syntax':
      return notJson(text, fault.offset, fault.expected);
    case 'deep':
      return {
        code: 'broken',
        location,
        message: `At ${location}, lists and groups are nested more than ${MAX_DEPTH} deep, which no map needs.`,
      };
    case 'twice':
      return {
        code: 'broken',
        location,
        message: `At ${location}, the name ${quote(fault.key)} stands a second time in the same group. Crux does not choose between the two: open the file in a text editor and take one of them out.`,
      };
    case 'too-great':
      return {
        code: 'broken',
        location,
        message: `At ${location} stands a number that is too great to be kept.`,
      };
  }
}

function notJson(text: string, offset: number, expected: string): MapFileError {
  const code = 'not-json';
  if (/^\s*$/.test(text)) return { code, message: 'The file is empty.' };
  if (/^[\0\s]*$/.test(text)) {
    return {
      code,
      message: 'The file holds nothing but null bytes, as happens when a computer loses power in mid-write.',
    };
  }
  const location = locationAt(text, offset);
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset + 8);
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) {
    return {
      code,
      location,
      message: `At ${location}, version control has left two versions of the map side by side (a merge conflict). Choose between them in a text editor, then open the file again.`,
    };
  }
  const found =
    text[offset] === undefined ? 'the file ends there' : `found ${describeCharacter(text, offset)}`;
  return {
    code,
    location,
    message: `The file is torn, or is not a map: at ${location}, expected ${expected}, but ${found}.`,
  };
}

function describeCharacter(text: string, offset: number): string {
  const character = String.fromCodePoint(text.codePointAt(offset)!);
  if (/[\r\n]/.test(character)) return 'the end of the line';
  if (character === '\0') return 'a null byte';
  if (!/[\p{C}\p{Z}]/u.test(character)) return `“${character}”`;
  return `the character U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

function locationAt(text: string, offset: number): string {
  const { line, column } = textPosition(text, offset);
  return `line ${line}, column ${column}`;
}
