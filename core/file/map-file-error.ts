/** Why a file could not be read as a map. */
export interface MapFileError {
  readonly code: MapFileErrorCode;
  /** Where in the file: `statements[3].text`, or `line 3, column 7` where it could not be read that far. */
  readonly location?: string;
  /** What was expected and what was found, in whole sentences for the person. */
  readonly message: string;
}

export type MapFileErrorCode =
  /** More than `MAX_FILE_BYTES`, or than `MAX_RECORDS`. */
  | 'too-large'
  /** Torn, or something else altogether. */
  | 'not-json'
  /** JSON, but of another program. */
  | 'not-a-map'
  /** Of a version that this Crux does not know. */
  | 'newer'
  /** A value in it is not what it should be. */
  | 'wrong-type'
  /** JSON that could not be kept as it is: a name given twice, a number too great, lists nested too deep. */
  | 'broken';

/** Carries an error out of the depths of reading; never leaves `parseMap`. */
export class UnreadableMap extends Error {
  readonly error: MapFileError;

  constructor(error: MapFileError) {
    super(error.message);
    this.error = error;
  }
}
