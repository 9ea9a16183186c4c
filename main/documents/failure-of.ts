import { MAX_FILE_BYTES } from '../../bridge/host';
import { type FailureCode, failure, type Result } from '../../bridge/result';
import { NotAFileError, TooLargeError } from '../../disk/read-regular-file';
import { TornError } from '../../disk/write-in-place';

const CODES: Readonly<Record<string, FailureCode>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  // A network drive that is gone.
  ESTALE: 'missing',
  ENODEV: 'missing',
  ENXIO: 'missing',
  ETIMEDOUT: 'missing',
  EHOSTDOWN: 'missing',
  EHOSTUNREACH: 'missing',
  ENOTCONN: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'denied',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** What the person is told about a file that could not be read. */
export function readFailure(name: string, error: unknown): Result<never> {
  const could = `“${name}” could not be opened.`;
  if (error instanceof TooLargeError) return tooLarge(name, error.size);
  if (error instanceof NotAFileError)
    return failure('other', `${could} It is not a file. Choose a map file.`);
  const code = codeOf(error);
  if (code === 'missing') {
    return failure(code, `${could} It is not there any more; it may have been moved, renamed or deleted.`);
  }
  if (code === 'denied') {
    return failure(code, `${could} You have no permission to read it, or another program holds it.`);
  }
  return failure(code, `${could} The system reported: ${wordsOf(error)}.`);
}

/** What the person is told about a file that could not be written. What they wrote is still in the window. */
export function writeFailure(name: string, error: unknown, kept: string): Result<never> {
  const could = `“${name}” could not be saved.`;
  if (error instanceof NotAFileError)
    return failure(
      'other',
      `${could} There is something else than a file in its place. ${kept} Save it elsewhere.`,
    );
  if (error instanceof TornError)
    return failure(
      'other',
      `${could} The system reported: ${wordsOf(error)}. The file is damaged now, but a whole copy is kept: Crux offers it when it next starts. ${kept} Save it elsewhere.`,
    );
  const code = codeOf(error);
  switch (code) {
    case 'disk-full':
      return failure(
        code,
        `${could} The disk is full. ${kept} Free some space and save again, or save elsewhere.`,
      );
    case 'denied':
      return failure(
        code,
        `${could} The file or its folder is write-protected, or another program holds it. ${kept} Save it elsewhere.`,
      );
    case 'missing':
      return failure(
        code,
        `${could} Its folder is gone, or the drive is not connected. ${kept} Save it elsewhere.`,
      );
    default:
      return failure(code, `${could} The system reported: ${wordsOf(error)}. ${kept} Save it elsewhere.`);
  }
}

/** What the person is told where changes that are not saved cannot be kept for a crash, in Crux's own folder. */
export function keepFailure(name: string, error: unknown): Result<never> {
  const could = `Unsaved changes to “${name}” cannot be kept safe from a crash.`;
  const code = codeOf(error);
  switch (code) {
    case 'disk-full':
      return failure(code, `${could} The disk with Crux’s own data is full. Free some space there.`);
    case 'denied':
      return failure(code, `${could} The folder of Crux’s own data is write-protected.`);
    default:
      return failure(code, `${could} In the folder of its own data, the system reported: ${wordsOf(error)}.`);
  }
}

/** What the person is told about a map that is larger than Crux opens. */
export function tooLarge(name: string, size: number): Result<never> {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  return failure(
    'too-large',
    `“${name}” has ${megabytes(size)} MB; Crux opens maps of up to ${megabytes(MAX_FILE_BYTES)} MB.`,
  );
}

function codeOf(error: unknown): FailureCode {
  return CODES[(error as NodeJS.ErrnoException | null)?.code ?? ''] ?? 'other';
}

/** The system's own words for an error, without its code and the path. */
export function wordsOf(error: unknown): string {
  if (error instanceof TornError) return wordsOf(error.cause);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENAMETOOLONG') return 'the file name is too long';
  // The system's sentence without the call and the path after it.
  return /^[A-Z0-9]+: ([^,]+)/.exec(message)?.[1] ?? message;
}
